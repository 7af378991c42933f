import type { DatasetRecord, Redirect } from "../../types/index.d.ts";
import { deepEqual } from "../claims/json-equal.ts";
import { SHAPES } from "../generated/shapes.ts";
import { COLLECTION_NAMES, type ObjectShape } from "../shape/index.ts";
import type { Change, DatasetDiff, Edition } from "./change.ts";
import { compareValues } from "./compare-values.ts";
import { describe } from "./describe.ts";
import type { ReadonlyDataset } from "./readonly-dataset.ts";

/**
 * The differences between two datasets at the level of claims: records by id, then fields, list items by key and
 * claims by id; then redirects. Changes stand in the order of collections, ids and fields, so that the same two
 * datasets always give the same list. A record that went takes the reason of its redirect.
 *
 * @throws RangeError when an id occurs twice in one dataset.
 */
export function diff(older: ReadonlyDataset, newer: ReadonlyDataset): DatasetDiff {
  const redirects = new Map(newer.redirects.map((redirect) => [redirect.from, redirect]));
  const changes: Change[] = [];
  const vanished: string[] = [];
  for (const collection of COLLECTION_NAMES) {
    const pairs = pairUp<DatasetRecord>(older[collection], newer[collection], ({ id }) => id);
    for (const [id, from, to] of pairs) {
      if (from && to) changes.push(...recordChanges(id, from, to, SHAPES[collection]));
      else if (to) changes.push({ kind: "added", of: "record", record: id, path: "", to });
      else changes.push(removal(id, from, redirects.get(id)));
      if (!to && !redirects.has(id)) vanished.push(id);
    }
  }
  for (const [id, from, to] of pairUp<Redirect>(
    older.redirects,
    newer.redirects,
    (redirect) => redirect.from,
  )) {
    const change = redirectChange(id, from, to);
    if (change) changes.push(change);
  }
  return { from: editionOf(older), to: editionOf(newer), changes, vanished };
}

function editionOf({ version, $schema }: ReadonlyDataset): Edition {
  return $schema === undefined ? { version } : { version, $schema };
}

function recordChanges(id: string, from: unknown, to: unknown, shape: ObjectShape): Change[] {
  const changes: Change[] = [];
  compareValues(from, to, shape, "", (difference) => changes.push(describe(id, difference)));
  return changes;
}

function removal(record: string, from: unknown, redirect: Redirect | undefined): Change {
  const isLive = redirect !== undefined && redirect.kind !== "withdrawn";
  const change: Change = { kind: isLive ? "moved" : "retracted", of: "record", record, path: "", from };
  return redirect ? { ...change, reason: redirect.reason } : change;
}

function redirectChange(record: string, from?: Redirect, to?: Redirect): Change | undefined {
  const change = { of: "redirect", record, path: "" } as const;
  if (from && to) return deepEqual(from, to) ? undefined : { kind: "corrected", ...change, from, to };
  return to ? { kind: "added", ...change, to } : { kind: "retracted", ...change, from };
}

function pairUp<T>(
  older: readonly T[],
  newer: readonly T[],
  idOf: (value: T) => string,
): [id: string, older: T | undefined, newer: T | undefined][] {
  const before = byId(older, idOf);
  const after = byId(newer, idOf);
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.map((id) => [id, before.get(id), after.get(id)]);
}

function byId<T>(values: readonly T[], idOf: (value: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const value of values) {
    if (found.has(idOf(value))) throw new RangeError(`The id ${idOf(value)} occurs twice in one dataset.`);
    found.set(idOf(value), value);
  }
  return found;
}
