import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A folder with those around it that are not there yet. Node's own way (`recursive`) never ends where a folder is there in
 * which none can be made (`/proc`).
 *
 * @throws the system's error where one cannot be made.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else was faster.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
