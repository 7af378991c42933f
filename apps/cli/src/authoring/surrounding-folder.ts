import { existsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

const RECORDS = "records";

/** The folder of the records around a file: the nearest one named `records`, else the file's own; of an id, `./records`. */
export function surroundingFolder(given: string, stated: string | undefined): string {
  if (stated !== undefined) return stated;
  if (!existsSync(given) || !statSync(given).isFile()) return RECORDS;
  for (let folder = dirname(given); ; folder = dirname(folder)) {
    if (basename(resolve(folder)) === RECORDS) return folder;
    if (dirname(folder) === folder) return dirname(given);
  }
}
