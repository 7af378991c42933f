import { existsSync } from "node:fs";
import { dirname } from "node:path";

const PACKAGE = "@org/defense-pact-data";

/** A data file of the installed dataset, such as `actors.ndjson`. */
export function dataFile(name: string): string {
  const file = `${dataFolder()}/${name}`;
  return existsSync(file) ? file : resolved(`${PACKAGE}/data/${name}`);
}

/** Found by Node, whose module for it is loaded only here: every start would pay for an import of it. */
function resolved(path: string): string {
  return process
    .getBuiltinModule("node:module")
    .createRequire(import.meta.url)
    .resolve(path);
}

let folder: string | undefined;

/** Where the data package is installed: looked for as Node does, which itself takes a tenth of its start for it. */
function dataFolder(): string {
  for (let at = import.meta.dirname; folder === undefined; at = dirname(at)) {
    // Put together by hand: `join` goes over every character of a path.
    const here = `${at}/node_modules/${PACKAGE}/dist/data`;
    if (existsSync(here) || at === dirname(at)) folder = here;
  }
  return folder;
}
