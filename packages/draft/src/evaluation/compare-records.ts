import type { Claim, DatasetRecord } from "@org/defense-pact-data";
import { factsOf, pathsOf } from "@org/defense-pact-data/model";
import type { Draft } from "../proposal.ts";

/** What a draft has of the fields that records written by hand rest on an article. */
export interface Comparison {
  /** Fields by hand whose value a proposal has as well. */
  readonly same: readonly string[];
  /** Fields of a record that a proposal tells of, which it gives another value. */
  readonly other: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Compares a draft, made without the records by hand, with those: field by field of each type, where a field is a place
 * with a claim on the article. Records are matched by type and by the most values in common.
 */
export function compareRecords(
  draft: Draft,
  byHand: readonly DatasetRecord[],
  types: readonly DatasetRecord["type"][],
): Comparison {
  const source = draft.article.id;
  const same: string[] = [];
  const other: string[] = [];
  const missing: string[] = [];
  for (const record of byHand) {
    if (!types.includes(record.type)) continue;
    const fields = fieldsOn(record, source);
    const proposals = draft.proposals.map((one) => one.record).filter(({ type }) => type === record.type);
    const best = proposals
      .map((proposal) => ({ proposal, common: inCommon(fields, proposal) }))
      .sort((a, b) => b.common - a.common)[0];
    for (const [path, value] of fields) {
      const found = best === undefined || best.common === 0 ? undefined : valuesOf(best.proposal).get(path);
      const line = `${record.id} ${path}`;
      if (found === undefined) missing.push(line);
      else if (OWN_WORDS.test(path) || isSame(found, value)) same.push(line);
      else other.push(`${line}: ${JSON.stringify(found)} for ${JSON.stringify(value)}`);
    }
  }
  return { same, other, missing };
}

/** Fields in words of our own: that there is one is what is compared. */
const OWN_WORDS = /\/(?:description|purpose)$/;

function fieldsOn(record: DatasetRecord, source: string): Map<string, unknown> {
  const values = valuesOf(record);
  const paths = record.claims
    .filter(
      ({ anchors, relation }: Claim) =>
        relation === undefined && anchors.some((anchor) => anchor.source === source),
    )
    .flatMap(pathsOf);
  return new Map(paths.flatMap((path) => (values.has(path) ? [[path, values.get(path)] as const] : [])));
}

function inCommon(fields: ReadonlyMap<string, unknown>, proposal: DatasetRecord): number {
  const values = valuesOf(proposal);
  return [...fields].filter(([path, value]) => values.has(path) && isSame(values.get(path), value)).length;
}

/** Every fact by its pointer; names and titles of actors, which are no facts, as well. */
function valuesOf(record: DatasetRecord): Map<string, unknown> {
  const values = new Map<string, unknown>(factsOf(record).map(({ pointer, value }) => [pointer, value]));
  if (record.type === "actor" || record.type === "place") values.set("/name", record.name);
  return values;
}

/** Equal, or texts and names of which one says the other. */
function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [JSON.stringify(a).toLowerCase(), JSON.stringify(b).toLowerCase()];
  return (
    one === other ||
    (typeof a === "string" &&
      typeof b === "string" &&
      !/^\d/.test(a) &&
      (one.includes(other.slice(1, -1)) || other.includes(one.slice(1, -1))))
  );
}
