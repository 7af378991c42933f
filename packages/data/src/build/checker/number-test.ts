import type * as z from "zod";
import { UnknownNode } from "./unknown-node.ts";

type Check = z.core.$ZodChecks["_zod"]["def"];

/** What a number schema asks of `value`, as an expression. zod refuses NaN and the infinities in every number. */
export function numberTest(schema: z.core.$ZodNumber, value: string, at: string): string {
  const def = schema._zod.def;
  if (def.coerce) throw new UnknownNode(at, "a number that is coerced");
  const format =
    "format" in def ? formatTest(def as unknown as Check, value, at) : `Number.isFinite(${value})`;
  const tests = (def.checks ?? []).map((check) => checkTest(check._zod.def as Check, value, at));
  return [`typeof ${value} === "number"`, format, ...tests].join(" && ");
}

function checkTest(def: Check, value: string, at: string): string {
  if (def.when !== undefined) throw new UnknownNode(at, "a check with a condition");
  switch (def.check) {
    case "greater_than":
      return `${value} ${def.inclusive ? ">=" : ">"} ${bound(def.value, at)}`;
    case "less_than":
      return `${value} ${def.inclusive ? "<=" : "<"} ${bound(def.value, at)}`;
    case "number_format":
      return formatTest(def, value, at);
    default:
      throw new UnknownNode(at, `a check "${def.check}" on a number`);
  }
}

function bound(limit: unknown, at: string): string {
  if (typeof limit !== "number") throw new UnknownNode(at, "a bound that is no number");
  return String(limit);
}

function formatTest(def: Check, value: string, at: string): string {
  if (def.check !== "number_format" || def.format !== "safeint") {
    throw new UnknownNode(at, `a number format "${(def as { format?: string }).format}"`);
  }
  return `Number.isSafeInteger(${value})`;
}
