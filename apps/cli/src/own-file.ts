import { fileURLToPath } from "node:url";

/** A file that is published with the command, by its path in the package. */
export function ownFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
