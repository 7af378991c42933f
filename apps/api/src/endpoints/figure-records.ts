import type { CollectionName } from "@org/defense-pact-store";
import { problem } from "../problems/problem.ts";
import { drawnRecords, MOST_DRAWN } from "../source/drawn-records.ts";
import type { Asked } from "./endpoint.ts";
import { assertAffordable } from "./query-cost.ts";

/** What ties actors to one another. */
export const TIED: readonly CollectionName[] = ["agreements", "pledges"];

/** What stands on a timeline. */
export const DATED: readonly CollectionName[] = ["agreements", "pledges", "events", "statements"];

/** The records to draw of those that meet the filters. */
export async function records(asked: Asked, collections: readonly CollectionName[]) {
  const { filters } = asked.query;
  for (const collection of collections) assertAffordable(filters, collection, asked.source);
  return asked.source.ask((store) => drawnRecords(store, collections, filters));
}

export const LIMITED = `At most ${MOST_DRAWN} records of a collection are drawn: filters choose which.`;

/** @throws ProblemError where nothing has to do with what is to stand in the middle. */
export function assertFocus(focus: string | undefined, records: readonly { readonly id: string }[]): void {
  if (focus === undefined || records.some(({ id }) => id === focus)) return;
  throw problem(
    "record/not-found",
    `No agreement or pledge that meets the filters has to do with ${JSON.stringify(focus)}.`,
    { parameter: "focus" },
  );
}
