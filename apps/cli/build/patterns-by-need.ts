import type { Rolldown } from "tsdown";

/** A property of characters, in a pattern that has them. */
const PROPERTY = /\\p\{/i;

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

/**
 * Writes a pattern with properties of Unicode (`/\p{L}/u`) as a call that makes it. V8 checks a literal when it reads
 * the function around it, needed or not, and gathers all characters of each property from the tables for that: of the
 * instructions of `validate` beyond an empty Node's start, a fifth.
 */
export function patternsByNeed(): Rolldown.Plugin {
  return {
    name: "patterns-by-need",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "chunk") file.code = rewritten(file.code, literalsIn(this.parse(file.code)));
    },
  };
}

function rewritten(code: string, literals: readonly Literal[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, regex } of literals.toSorted((a, b) => a.start - b.start)) {
    result += `${code.slice(done, start)} RegExp(${JSON.stringify(regex.pattern)},"${regex.flags}")`;
    done = end;
  }
  return result + code.slice(done);
}

function literalsIn(node: unknown): Literal[] {
  if (typeof node !== "object" || node === null) return [];
  const { regex } = node as Partial<Literal>;
  if (regex !== undefined) return PROPERTY.test(regex.pattern) ? [node as Literal] : [];
  return Object.values(node).flatMap(literalsIn);
}
