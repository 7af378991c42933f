import { suggest } from "@org/defense-pact-data/model";
import type { CollectionName } from "@org/defense-pact-store";
import { problem } from "../problems/problem.ts";
import { drawnRecords, MOST_DRAWN } from "../source/drawn-records.ts";
import type { Asked } from "./endpoint.ts";
import { assertAffordable } from "./query-cost.ts";
import { assertNamed } from "./unknown-names.ts";

/** What ties actors to one another. */
export const TIED: readonly CollectionName[] = ["agreements", "pledges"];

/** What stands on a timeline. */
export const DATED: readonly CollectionName[] = ["agreements", "pledges", "events", "statements"];

/** The records to draw of those that meet the filters. */
export async function records(asked: Asked, collections: readonly CollectionName[]) {
  const { filters } = asked.query;
  for (const collection of collections) assertAffordable(filters, collection, asked.source);
  const drawn = await asked.source.ask((store) => drawnRecords(store, collections, filters));
  if (drawn.records.length === 0) await assertNamed(asked);
  return drawn;
}

export const LIMITED = `At most ${MOST_DRAWN} records of a collection are drawn: filters choose which.`;

/**
 * The id of what is to stand in the middle; a slug will do where one record drawn has it.
 *
 * @throws ProblemError where nothing drawn has to do with it, or several records have the slug.
 */
export function focusIn(
  focus: string | undefined,
  records: readonly { readonly id: string }[],
): string | undefined {
  if (focus === undefined || records.some(({ id }) => id === focus)) return focus;
  const ids = records.map(({ id }) => id);
  const named = ids.filter((id) => id.slice(id.indexOf("/") + 1) === focus);
  if (named.length === 1) return named[0];
  const meant = named.length > 1 ? named.join(" or ") : suggest(focus, ids);
  throw problem(
    "record/not-found",
    named.length > 1
      ? `Several records drawn are named ${JSON.stringify(focus)}: the whole id is needed.`
      : `No agreement or pledge that meets the filters has to do with ${JSON.stringify(focus)}.`,
    { parameter: "focus", ...(meant !== undefined && { suggestion: meant }) },
  );
}
