/** The levels at which event buses and pipes log; OFF is the other one, and what holds where nothing is said. */
export const LOGGING_LEVELS = ["ERROR", "INFO", "TRACE"];
