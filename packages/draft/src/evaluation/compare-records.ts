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
 * with a claim on the article. Records are matched by type and by the most values in common; an event or statement only
 * with one of its kind or act, and each with one at most.
 */
export function compareRecords(
  draft: Draft,
  byHand: readonly DatasetRecord[],
  types: readonly DatasetRecord["type"][],
): Comparison {
  const told = byHand
    .filter(({ type }) => types.includes(type))
    .map((record) => ({ record, fields: fieldsOn(record, draft.article.id) }));
  const matches = matched(
    told,
    draft.proposals.map(({ record }) => record),
  );
  const same: string[] = [];
  const other: string[] = [];
  const missing: string[] = [];
  for (const { record, fields } of told) {
    const values = valuesOf(matches.get(record));
    for (const [path, value] of fields) {
      const found = values.get(path);
      const line = `${record.id} ${path}`;
      if (found === undefined) missing.push(line);
      else if (OWN_WORDS.test(path) || isSame(found, value)) same.push(line);
      else other.push(`${line}: ${JSON.stringify(found)} for ${JSON.stringify(value)}`);
    }
  }
  return { same, other, missing };
}

interface Told {
  readonly record: DatasetRecord;
  readonly fields: ReadonlyMap<string, unknown>;
}

/** The proposal that tells of each record, those with the most in common first. */
function matched(
  told: readonly Told[],
  proposals: readonly DatasetRecord[],
): ReadonlyMap<DatasetRecord, DatasetRecord> {
  const pairs = told.flatMap(({ record, fields }) =>
    proposals
      .filter((proposal) => sortOf(proposal) === sortOf(record))
      .map((proposal) => ({ record, proposal, common: inCommon(fields, proposal) })),
  );
  const found = new Map<DatasetRecord, DatasetRecord>();
  const taken = new Set<DatasetRecord>();
  for (const { record, proposal, common } of pairs.sort((a, b) => b.common - a.common)) {
    const isOnce = record.type === "event" || record.type === "statement";
    if (common === 0 || found.has(record) || (isOnce && taken.has(proposal))) continue;
    found.set(record, proposal);
    taken.add(proposal);
  }
  return found;
}

/** What two records have to be alike in to be compared. */
function sortOf(record: DatasetRecord): string {
  if (record.type === "event") return `event ${record.kind}`;
  return record.type === "statement" ? `statement ${record.act}` : record.type;
}

/** Fields in words of our own: that there is one is what is compared. */
const OWN_WORDS = /\/(?:description|purpose|gist)$/;

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
function valuesOf(record: DatasetRecord | undefined): Map<string, unknown> {
  if (record === undefined) return new Map();
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
