import * as z from "zod";
import type { ModuleText } from "./module-text.ts";
import { SHORT_CUTS } from "./short-cuts.ts";
import { UnknownNode } from "./unknown-node.ts";

type Check = z.core.$ZodChecks["_zod"]["def"];

/** When zod runs its own length checks; a check with another condition is not one that we know. */
const OWN_CONDITION = z.minLength(1)._zod.def.when;

/** The conditions that a string schema puts on `text`, as an expression. */
export function stringTest(schema: z.core.$ZodString, text: string, module: ModuleText, at: string): string {
  const def = schema._zod.def;
  if (def.coerce) throw new UnknownNode(at, "a string that is coerced");
  const own = "format" in def ? [patternTest(def as unknown as Check, text, module, at)] : [];
  const tests = (def.checks ?? []).map((check) => checkTest(check._zod.def as Check, text, module, at));
  return [...own, ...tests].join(" && ") || "true";
}

function checkTest(def: Check, text: string, module: ModuleText, at: string): string {
  if (def.when !== undefined && def.when !== OWN_CONDITION)
    throw new UnknownNode(at, "a check with a condition");
  switch (def.check) {
    case "min_length":
      return def.minimum === 1 ? `${text}.length >= 1` : `fills(${text}, ${def.minimum})`;
    case "max_length":
      return `fits(${text}, ${def.maximum})`;
    case "string_format":
      return patternTest(def, text, module, at);
    default:
      throw new UnknownNode(at, `a check "${def.check}" on a string`);
  }
}

/** Formats that zod judges by their pattern and by nothing else. */
const BY_PATTERN_ALONE: ReadonlySet<string> = new Set(["regex", "date"]);

function patternTest(def: Check, text: string, module: ModuleText, at: string): string {
  if (def.check !== "string_format" || !BY_PATTERN_ALONE.has(def.format) || def.pattern === undefined) {
    throw new UnknownNode(at, `a string format "${(def as { format?: string }).format}"`);
  }
  if (def.pattern.global || def.pattern.sticky) {
    throw new UnknownNode(at, `a pattern with flags "${def.pattern.flags}"`);
  }
  const matches = `${module.pattern(def.pattern)}.test(${text})`;
  const shortCut = def.pattern.flags === "" ? SHORT_CUTS.get(def.pattern.source) : undefined;
  return shortCut === undefined ? matches : `(${shortCut}(${text}) || ${matches})`;
}
