import { writeSync } from "node:fs";

/** Where lines are logged. A full disk or a reader that is gone costs lines, not the server; once there is room they come again. */
export const STANDARD_OUTPUT = {
  write(line: string): void {
    try {
      writeSync(1, line);
    } catch {
      // There is nowhere left to say it.
    }
  },
};
