process.stderr.write("out of patience\n");
process.exit(3);
