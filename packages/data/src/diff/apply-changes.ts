import type { Dataset, DatasetRecord, Redirect } from "../../types/index.d.ts";
import { deepEqual } from "../claims/json-equal.ts";
import { SHAPES } from "../generated/shapes.ts";
import { COLLECTION_NAMES, type CollectionName, collectionOfId } from "../shape/index.ts";
import { applyToRecord } from "./apply-to-record.ts";
import type { Change, ChangeSet } from "./change.ts";
import { misfit } from "./misfit.ts";
import type { ReadonlyDataset } from "./readonly-dataset.ts";

/**
 * The dataset that a change set leads to. `applyChanges(a, diff(a, b))` equals `b` where `b` is in published
 * order (records by id, redirects by the id they start from). Nothing given is changed; records without a change
 * are shared.
 *
 * @throws RangeError when the change set was made for another dataset.
 */
export function applyChanges(dataset: ReadonlyDataset, { from, to, changes }: ChangeSet): Dataset {
  if (dataset.version !== from.version) {
    throw new RangeError(
      `The change set starts from version ${from.version}, the dataset is ${dataset.version}.`,
    );
  }
  const ofRedirects = changes.filter(({ of }) => of === "redirect");
  const byRecord = groupByRecord(changes.filter(({ of }) => of !== "redirect"));
  const collections = COLLECTION_NAMES.map((name) => [
    name,
    changedCollection(dataset[name], name, byRecord),
  ]);
  return {
    ...(to.$schema === undefined ? {} : { $schema: to.$schema }),
    version: to.version,
    ...(Object.fromEntries(collections) as Pick<Dataset, CollectionName>),
    redirects: changedRedirects(dataset.redirects, ofRedirects),
  };
}

type ChangesByRecord = Map<string, Change[]>;

function groupByRecord(changes: readonly Change[]): ChangesByRecord {
  const groups: ChangesByRecord = new Map();
  for (const change of changes) {
    const group = groups.get(change.record);
    if (group) group.push(change);
    else groups.set(change.record, [change]);
  }
  return groups;
}

function changedCollection(
  records: readonly DatasetRecord[],
  collection: CollectionName,
  byRecord: ChangesByRecord,
): DatasetRecord[] {
  const result = new Map(records.map((record) => [record.id, record]));
  for (const [id, changes] of byRecord) {
    if (collectionOfId(id) !== collection) continue;
    const [whole] = changes.filter(({ of }) => of === "record");
    if (whole) replaceWhole(result, whole);
    else result.set(id, applyToRecord(existing(result, changes), SHAPES[collection], changes));
  }
  return [...result.keys()].sort().map((id) => result.get(id) as DatasetRecord);
}

function existing(records: ReadonlyMap<string, DatasetRecord>, [change]: readonly Change[]): DatasetRecord {
  const record = records.get((change as Change).record);
  if (!record) throw misfit(change as Change, "has no record");
  return record;
}

function changedRedirects(redirects: readonly Redirect[], changes: readonly Change[]): Redirect[] {
  const result = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  for (const change of changes) replaceWhole(result, change);
  return [...result.keys()].sort().map((id) => result.get(id) as Redirect);
}

function replaceWhole<T>(values: Map<string, T>, change: Change): void {
  if (!deepEqual(values.get(change.record), change.from)) throw misfit(change, "is another one");
  if (Object.hasOwn(change, "to")) values.set(change.record, change.to as T);
  else values.delete(change.record);
}
