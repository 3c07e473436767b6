throw new TypeError("a fault in the program");
