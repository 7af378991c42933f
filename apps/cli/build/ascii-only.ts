import type { Rolldown } from "tsdown";

/**
 * Writes what is not ASCII as escapes. A single curly quote makes V8 keep a whole file in two bytes a character, and
 * decode, scan and compile it that much slower: `validate` spent a tenth of an empty Node's start on 34 of them.
 * In strings, templates and regular expressions an escape means the same; nothing in the bundle reads a template raw.
 */
export function asciiOnly(): Rolldown.Plugin {
  return {
    name: "ascii-only",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") file.code = escaped(file.code);
    },
  };
}

function escaped(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
