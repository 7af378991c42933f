import { suggest } from "@org/defense-pact-data/model";
import { ENDPOINTS } from "../endpoints/index.ts";
import { OPERATIONS } from "./address.ts";

const KNOWN: readonly (readonly string[])[] = [
  ...ENDPOINTS.map(({ path }) => path),
  "/v1/docs",
  ...OPERATIONS,
].map((path) => path.split("/"));

/** The address of the API that was probably meant: the same beneath `/v1`, or one with a step that is mistyped. */
export function meantAddress(path: string): string | undefined {
  return walked(`/v1${path}`.split("/"), false) ?? walked(path.split("/"), true);
}

/** Follows an address step by step along those that there are. */
function walked(steps: readonly string[], mend: boolean): string | undefined {
  let left = KNOWN.filter(({ length }) => length === steps.length);
  const meant: string[] = [];
  for (const [index, step] of steps.entries()) {
    const words = left.map((known) => known[index] as string).filter((word) => !word.startsWith("{"));
    const isPlace = left.some((known) => known[index]?.startsWith("{"));
    const word = words.includes(step) || isPlace ? step : mend ? suggest(step, words) : undefined;
    if (word === undefined) return undefined;
    meant.push(word);
    left = left.filter((known) => known[index] === word || known[index]?.startsWith("{"));
  }
  return left.length === 0 ? undefined : meant.join("/");
}
