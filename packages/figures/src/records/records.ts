import type {
  Actor,
  Agreement,
  Article,
  Collections,
  DatasetRecord,
  Event,
  Place,
  Pledge,
  Statement,
} from "@org/defense-pact-data/types";

const INDEXED = Symbol("indexed");

/**
 * The records that a figure draws: by collection, each in the order of ids; and all that it draws from, by id and by
 * what names them.
 */
export interface Records extends Readonly<{ [C in keyof Collections]: readonly Collections[C][] }> {
  readonly [INDEXED]: true;
  get(id: string): DatasetRecord | undefined;
  /** The pledges that announce a pledge again. */
  restatementsOf(pledge: string): readonly Pledge[];
  /** The events about a record. */
  eventsAbout(id: string): readonly Event[];
}

/**
 * What every figure takes: a dataset document (any of its collections may be missing), the namespace of
 * `@org/defense-pact-data`, a plain list of records, or what `recordsOf` made of one of them.
 */
export type RecordSource =
  | Records
  | readonly DatasetRecord[]
  | { readonly [C in keyof Collections]?: readonly Collections[C][] };

const COLLECTIONS: Readonly<Record<DatasetRecord["type"], keyof Collections>> = {
  article: "articles",
  actor: "actors",
  place: "places",
  agreement: "agreements",
  pledge: "pledges",
  event: "events",
  statement: "statements",
};

/**
 * The records of a source, indexed. A figure does so by itself; whoever draws many figures of one dataset does it once
 * and gives the result to each.
 *
 * @param shown the ids of the agreements, pledges, events, statements and places to draw; left out, all. The others
 * still give names, amounts and the words of sources. It does not change a source that is indexed already.
 */
export function recordsOf(source: RecordSource, shown?: ReadonlySet<string>): Records {
  if (INDEXED in source) return source;
  const all: readonly DatasetRecord[] = isList(source)
    ? source
    : Object.values(COLLECTIONS).flatMap((name): readonly DatasetRecord[] => source[name] ?? []);
  const index = new Map(all.map((record) => [record.id, record]));
  const sorted = [...index.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const of = <T extends DatasetRecord>(type: T["type"]): readonly T[] =>
    sorted.filter((record): record is T => record.type === type);
  const drawn = <T extends DatasetRecord>(records: readonly T[]) =>
    shown === undefined ? records : records.filter(({ id }) => shown.has(id));
  const pledges = of<Pledge>("pledge");
  const events = of<Event>("event");
  const restatements = grouped(pledges, ({ restates }) => (restates === undefined ? [] : [restates]));
  const about = grouped(events, (event) => event.about ?? []);
  return {
    [INDEXED]: true,
    articles: of<Article>("article"),
    actors: of<Actor>("actor"),
    places: drawn(of<Place>("place")),
    agreements: drawn(of<Agreement>("agreement")),
    pledges: drawn(pledges),
    events: drawn(events),
    statements: drawn(of<Statement>("statement")),
    get: (id) => index.get(id),
    restatementsOf: (id) => restatements.get(id) ?? [],
    eventsAbout: (id) => about.get(id) ?? [],
  };
}

function grouped<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
}

function isList(source: RecordSource): source is readonly DatasetRecord[] {
  return Array.isArray(source);
}
