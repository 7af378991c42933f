import { type NamedRecord, namedRecords, type Store } from "@org/defense-pact-store";
import { type Issue, ProblemError } from "../problems/problem.ts";
import type { Asked } from "./endpoint.ts";
import { meantRecord } from "./meant-record.ts";

/** What was meant is looked for by a search for each: more are told without. */
const MOST_MEANT = 5;

/**
 * Where filters find nothing: refuses those that name a record which is not there, since who asks would take nothing
 * for an answer. What is found is never refused, for a dataset may name records that it does not have.
 *
 * @throws ProblemError `filter/unknown-record`
 */
export async function assertNamed({ query: { filters, given }, source }: Asked): Promise<void> {
  const named = namedRecords(given, filters);
  if (named.length === 0) return;
  const [first, ...rest] = await source.ask(async (store) => {
    const unknown = await unknownIn(store, named);
    return Promise.all(unknown.map((one, at) => issueOf(store, one, at < MOST_MEANT)));
  });
  if (first !== undefined) throw new ProblemError([first, ...rest]);
}

async function unknownIn(store: Store, named: readonly NamedRecord[]): Promise<readonly NamedRecord[]> {
  const isThere = await Promise.all(
    named.map(async ({ ids }) => {
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return found.some((stored) => stored !== undefined) || (await isPublished(ids));
    }),
  );
  return named.filter((_, at) => !isThere[at]);
}

/** What another dataset names may be a record of ours. */
async function isPublished(ids: readonly string[]): Promise<boolean> {
  const { get } = await import("@org/defense-pact-data");
  return ids.some((id) => get(id) !== undefined);
}

async function issueOf(store: Store, { parameter, ids }: NamedRecord, isSought: boolean): Promise<Issue> {
  const code = "filter/unknown-record";
  for (const id of ids) {
    const redirect = await store.redirectOf(id);
    if (redirect === undefined) continue;
    const message = `${parameter} names no record: ${id} was ${redirect.kind} on ${redirect.date}: ${redirect.reason}`;
    return { code, parameter, message, ...suggested(redirect.to.join(" or ")) };
  }
  const [first] = ids;
  const absent = ids.length > 2 ? first.slice(first.indexOf("/") + 1) : ids.join(" or ");
  const message = `${parameter} names no record: there is no ${absent}.`;
  return { code, parameter, message, ...suggested(isSought ? await meantAmong(store, ids) : undefined) };
}

async function meantAmong(store: Store, ids: readonly string[]): Promise<string | undefined> {
  const meant = await Promise.all(ids.map((id) => meantRecord(store, id)));
  return meant.find((id) => id !== undefined);
}

function suggested(suggestion: string | undefined): Partial<Issue> {
  return suggestion ? { suggestion } : {};
}
