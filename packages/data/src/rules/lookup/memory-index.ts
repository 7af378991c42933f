import type { Actor, Collections, DatasetRecord, Pledge, Redirect } from "../../../types/index.d.ts";
import { RECORD_TYPES } from "../../shape/index.ts";
import type { Index, PlacedAnchor } from "../rule.ts";
import { type NearIds, nearerId, nearIds } from "./near-ids.ts";
import { pledgeKeys } from "./pledge-keys.ts";

/** What a memory index holds beside the records. */
export interface MemoryIndexOptions {
  readonly redirects?: Iterable<Redirect>;
  /** Asked where the input has no answer; `list`, `count` and `anchorsOn` never look into it. */
  readonly base?: Index;
}

/**
 * An index over records in memory. Of two records with one id the first is found. What only a few rules ask
 * for (anchors, likenesses, demonyms, near ids) is gathered when it is first asked for.
 */
export function memoryIndex(
  records: readonly DatasetRecord[],
  { redirects = [], base }: MemoryIndexOptions = {},
): Index {
  const byId = new Map<string, DatasetRecord>();
  const counts = new Map<string, number>();
  for (const record of records) {
    if (!byId.has(record.id)) byId.set(record.id, record);
    counts.set(record.id, (counts.get(record.id) ?? 0) + 1);
  }
  const byFrom = new Map<string, Redirect>();
  for (const redirect of redirects) byFrom.set(redirect.from, redirect);
  const anchors = once(() => anchorsByArticle(records));
  const pledges = once(() => pledgesByKey(records));
  const demonyms = once(() => actorsByDemonym(records));
  const near = once((): NearIds => nearIds(byId.keys()));
  return {
    get: (id) => byId.get(id) ?? base?.get(id),
    redirect: (id) => byFrom.get(id) ?? base?.redirect(id),
    near: (id) => nearerId(id, near()(id), base?.near?.(id)),
    list: (collection) => ofCollection(records, collection),
    count: (id) => counts.get(id) ?? 0,
    anchorsOn: (articleId) => anchors().get(articleId) ?? [],
    pledgesWithKey: (key) => withBase(pledges().get(key), base?.pledgesWithKey(key), byId),
    actorsWithDemonym: (demonym) =>
      withBase(demonyms().get(demonym.toLowerCase()), base?.actorsWithDemonym(demonym), byId),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function* ofCollection<C extends keyof Collections>(
  records: readonly DatasetRecord[],
  collection: C,
): Iterable<Collections[C]> {
  for (const record of records) {
    if (record.type === RECORD_TYPES[collection]) yield record as Collections[C];
  }
}

/** What the input has, then what the base has under ids that the input does not shadow. */
function* withBase<R extends DatasetRecord>(
  own: Iterable<R> | undefined,
  inherited: Iterable<R> | undefined,
  byId: ReadonlyMap<string, DatasetRecord>,
): Iterable<R> {
  if (own) yield* own;
  if (!inherited) return;
  for (const record of inherited) {
    if (!byId.has(record.id)) yield record;
  }
}

function anchorsByArticle(records: readonly DatasetRecord[]): Map<string, PlacedAnchor[]> {
  const found = new Map<string, PlacedAnchor[]>();
  for (const record of records) {
    for (const claim of record.claims) {
      for (const anchor of claim.anchors) add(found, anchor.source, { record, claim, anchor });
    }
  }
  return found;
}

function pledgesByKey(records: readonly DatasetRecord[]): Map<string, Pledge[]> {
  const found = new Map<string, Pledge[]>();
  for (const record of records) {
    const keys = record.type === "pledge" ? pledgeKeys(record) : undefined;
    if (keys) add(found, keys.own, record as Pledge);
  }
  return found;
}

function actorsByDemonym(records: readonly DatasetRecord[]): Map<string, Actor[]> {
  const found = new Map<string, Actor[]>();
  for (const record of records) {
    if (record.type !== "actor") continue;
    for (const { kind, name } of record.aliases ?? []) {
      if (kind === "demonym") add(found, name.toLowerCase(), record);
    }
  }
  return found;
}

function add<V>(groups: Map<string, V[]>, key: string, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
