import * as z from "zod";
import { UnknownNode } from "./unknown-node.ts";

type Check = z.core.$ZodChecks["_zod"]["def"];

const OWN_CONDITION = z.minLength(1)._zod.def.when;

/** What the checks of an array schema ask of its length, as an expression; "" where there are none. */
export function sizeTest(
  checks: readonly z.core.$ZodCheck<never>[] | undefined,
  list: string,
  at: string,
): string {
  return (checks ?? []).map((check) => checkTest(check._zod.def as Check, list, at)).join(" && ");
}

function checkTest(def: Check, list: string, at: string): string {
  if (def.when !== undefined && def.when !== OWN_CONDITION)
    throw new UnknownNode(at, "a check with a condition");
  switch (def.check) {
    case "min_length":
      return `${list}.length >= ${def.minimum}`;
    case "max_length":
      return `${list}.length <= ${def.maximum}`;
    default:
      throw new UnknownNode(at, `a check "${def.check}" on an array`);
  }
}
