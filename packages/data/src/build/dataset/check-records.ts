import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { validateFiles } from "../../node/index.ts";
import { PACKAGE_ROOT } from "./release.ts";
import { report } from "./report.ts";

/** Why the records are not valid, a sentence each with its place; warnings count too: what is meant has an exception. */
export async function recordFaults(root: string = PACKAGE_ROOT): Promise<readonly string[]> {
  const { findings } = await validateFiles([join(root, "records")]);
  return findings.map(({ code, record, path, message, hint, file, line }) => {
    const place = file === undefined ? record : `${relative(root, file)}:${line ?? 1}`;
    return `${place} ${path}: ${message} ${hint} (${code})`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(await recordFaults());
