import type { Claim, DatasetRecord, Resolution } from "@org/defense-pact-data";
import { type Bump, bumpFor, type Change, type ChangeKind, diff } from "@org/defense-pact-data/diff";
import { COLLECTION_NAMES, claimsOn, headlineOf, isActive } from "@org/defense-pact-data/model";
import type { Side } from "./editions.ts";

/** Words of a source that bear on a change. */
export interface Evidence {
  readonly source: string;
  readonly fragment: string;
}

/** A change with what stands behind it. */
export interface ExplainedChange extends Change {
  /** Of the newer value; of one that was taken back, of the older. */
  readonly evidence: readonly Evidence[];
}

/** What changed about one record. */
export interface RecordChanges {
  readonly record: string;
  readonly title: string;
  readonly changes: readonly ExplainedChange[];
}

/** Two datasets compared, as every form of the answer needs it. */
export interface Comparison {
  readonly from: { readonly name: string; readonly version: string };
  readonly to: { readonly name: string; readonly version: string };
  /** The least step of the version that the changes ask for. */
  readonly bump: Bump;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Ids that went without a redirect. */
  readonly vanished: readonly string[];
  readonly records: readonly RecordChanges[];
}

/**
 * The differences between two sides at claim level, by record in the order of collections and ids, each with the words
 * of its sources and the reason where one is given.
 */
export function compare(older: Side, newer: Side): Comparison {
  const { changes, vanished } = diff(older.dataset, newer.dataset);
  const before = recordsById(older);
  const after = recordsById(newer);
  const records = [...byRecord(changes)].map(([record, found]): RecordChanges => {
    const sides = { before: before.get(record), after: after.get(record) };
    const named = sides.after ?? sides.before;
    return {
      record,
      title: named === undefined ? "" : String(headlineOf(named).title ?? ""),
      changes: found.map((change) => explained(change, sides)),
    };
  });
  return {
    from: { name: older.name, version: older.dataset.version },
    to: { name: newer.name, version: newer.dataset.version },
    bump: bumpFor({ changes }),
    counts: countsOf(changes),
    vanished,
    records,
  };
}

function byRecord(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.record);
    if (group === undefined) groups.set(change.record, [change]);
    else group.push(change);
  }
  return groups;
}

function countsOf(changes: readonly Change[]): Comparison["counts"] {
  const counts = { added: 0, corrected: 0, moved: 0, retracted: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function recordsById({ dataset }: Side): ReadonlyMap<string, DatasetRecord> {
  const all = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => dataset[name]);
  return new Map(all.map((record) => [record.id, record]));
}

interface Sides {
  readonly before: DatasetRecord | undefined;
  readonly after: DatasetRecord | undefined;
}

function explained(change: Change, { before, after }: Sides): ExplainedChange {
  const record = Object.hasOwn(change, "to") ? after : before;
  const reason = change.reason ?? rationaleOf(change, after);
  return {
    ...change,
    ...(reason === undefined ? {} : { reason }),
    evidence: record === undefined ? [] : evidenceOf(change, record),
  };
}

/** Why the newer value was chosen among rivals, where the record says so. */
function rationaleOf({ of, path }: Change, after: DatasetRecord | undefined): string | undefined {
  if (of !== "field") return undefined;
  const resolutions: readonly Resolution[] = after?.resolutions ?? [];
  return resolutions.find((resolution) => resolution.path === path)?.rationale;
}

function evidenceOf({ of, path }: Change, record: DatasetRecord): Evidence[] {
  const { claims } = record;
  if (of === "field") return anchorsOf(claimsOn({ claims }, path).filter(bearsOut));
  if (of !== "claim" && of !== "anchor") return [];
  const id = path.split("/")[2];
  return anchorsOf(claims.filter((claim) => claim.id === id));
}

/** A rival says something else than the record. */
function bearsOut(claim: Claim): boolean {
  return isActive(claim) && claim.relation !== "rival";
}

function anchorsOf(claims: readonly Claim[]): Evidence[] {
  const found = claims.flatMap(({ anchors = [] }) =>
    anchors.map(({ source, fragment }) => ({ source, fragment })),
  );
  const unique = new Map(found.map((each) => [`${each.source}\n${each.fragment}`, each]));
  return [...unique.values()];
}
