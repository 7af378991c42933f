import type { Redirect } from "@org/defense-pact-data";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { UsageError } from "../command.ts";
import { nearest } from "../terminal/nearest.ts";
import { publishedDataset } from "./published-dataset.ts";

/** Says that there is no record of an id, and what became of it, or which was probably meant. */
export function noSuchRecord(id: string): UsageError {
  const dataset = publishedDataset();
  const redirect = dataset.redirects.find(({ from }) => from === id);
  if (redirect !== undefined) return redirected(redirect);
  const ids = COLLECTION_NAMES.flatMap((name) => dataset[name].map((record) => record.id));
  return new UsageError(`no record "${id}".`, hintFor(id, ids));
}

/** Says what became of an id that has no record any more. */
export function redirected({ from, kind, reason, to }: Redirect): UsageError {
  return new UsageError(`${from} was ${kind}: ${reason}`, to.map((each) => `See ${each}.`).join("\n"));
}

/** A name without its collection is the likeliest mistake, a letter wrong the next. */
function hintFor(id: string, ids: readonly string[]): string {
  const named = ids.filter((each) => each.endsWith(`/${id}`));
  if (named.length > 0) return `Did you mean ${named.join(" or ")}?`;
  const near = nearest(id, ids) ?? nearest(id, ids.map(slugOf));
  return near === undefined
    ? `\`defense-pact search ${id.replace(/^.*\//, "").replaceAll("-", " ")}\` may find it.`
    : `Did you mean ${ids.find((each) => each === near || slugOf(each) === near)}?`;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
