import type { Rolldown } from "tsdown";

/** How the bundler reads another file of the bundle, at the top of one. */
const READING = /^const (require_\w+) = (require\("\.\/.+"\));\n/gm;
/** What every command has read before its own file. */
const ALWAYS_READ = /^require_(main|rolldown_runtime)$/;

/**
 * Reads another file of the bundle when something of it is first used, and not at the start: an import at the top of
 * a module names a file that most runs need nothing of. It is right because no module does anything when it is read.
 */
export function chunksByNeed(): Rolldown.Plugin {
  return { name: "chunks-by-need", renderChunk: byNeed };
}

function byNeed(code: string): string {
  let result = code;
  for (const [line, name = "", reading] of code.matchAll(READING)) {
    const uses = new RegExp(`\\b${name}\\.`, "g");
    if (!uses.test(code)) result = result.replace(line, "");
    else if (!ALWAYS_READ.test(name))
      result = result
        .replaceAll(uses, `(${name}()).`)
        .replace(line, `let ${name}_;\nconst ${name} = () => ${name}_ ??= ${reading};\n`);
  }
  return result;
}
