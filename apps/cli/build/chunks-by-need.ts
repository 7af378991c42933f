import type { Rolldown } from "tsdown";

/** How the bundler reads another file of the bundle, at the top of one. */
const READING = /^const (require_\w+) = (require\("\.\/.+"\));\n/gm;
/** What every command has read before its own file. */
const ALWAYS_READ = "require_main";
/** How the bundler makes the object that an `import()` of one module in a file of several stands for. */
const NAMESPACE =
  /\/\* @__PURE__ \*\/ require_rolldown_runtime\.\w+\((\{(?:\s*\w+: \(\) => [\w.]+,?)*\s*\})\)/g;

/**
 * Reads another file of the bundle when something of it is first used, and not at the start: an import at the top of
 * a module names a file that most runs need nothing of. It is right because no module does anything when it is read.
 */
export function chunksByNeed(): Rolldown.Plugin {
  return { name: "chunks-by-need", renderChunk: (code) => byNeed(withPlainNamespaces(code)) };
}

/** With the same object written out, since the helper for it is a file of its own. */
function withPlainNamespaces(code: string): string {
  return code.replace(NAMESPACE, (_, members: string) =>
    members.replace(/(\w+): \(\) => ([\w.]+)/g, "get $1() { return $2; }"),
  );
}

function byNeed(code: string): string {
  let result = code;
  for (const [line, name = "", reading] of code.matchAll(READING)) {
    const uses = new RegExp(`\\b${name}\\.`, "g");
    if (!uses.test(code)) result = result.replace(line, "");
    else if (name !== ALWAYS_READ)
      result = result
        .replaceAll(uses, `(${name}()).`)
        .replace(line, `let ${name}_;\nconst ${name} = () => ${name}_ ??= ${reading};\n`);
  }
  return result;
}
