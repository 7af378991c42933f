import type { components, operations } from "./generated/api.ts";

type Schemas = components["schemas"];

/** The records of each collection. */
export interface Collections {
  articles: Schemas["Article"];
  actors: Schemas["Actor"];
  places: Schemas["Place"];
  agreements: Schemas["Agreement"];
  pledges: Schemas["Pledge"];
  events: Schemas["Event"];
  statements: Schemas["Statement"];
}

export type CollectionName = keyof Collections;
export type Id<C extends CollectionName = CollectionName> = `${C}/${string}`;

/** The type of the record that has an id: `agreements/…` is an `Agreement`. */
export type RecordOf<I extends string> = I extends `${infer C extends CollectionName}/${string}`
  ? Collections[C]
  : never;

type QueryOf<Operation extends keyof operations> = NonNullable<operations[Operation]["parameters"]["query"]>;

interface ListQueries {
  articles: QueryOf<"listArticles">;
  actors: QueryOf<"listActors">;
  places: QueryOf<"listPlaces">;
  agreements: QueryOf<"listAgreements">;
  pledges: QueryOf<"listPledges">;
  events: QueryOf<"listEvents">;
  statements: QueryOf<"listStatements">;
  records: QueryOf<"listRecords">;
}

/** Any field of the model is a filter by its pointer: `{"/signed/place": "nairobi"}`. */
export type ByPointer = { readonly [pointer: `/${string}`]: string | readonly string[] };

export type ListQuery<C extends keyof ListQueries> = ListQueries[C] & ByPointer;

/** The records of a list: `records` has those of every collection. */
export type ListedRecord<C extends keyof ListQueries> = C extends CollectionName
  ? Collections[C]
  : Schemas["DatasetRecord"];

/** With `fields` a record has these alone, beside its type and id. */
export type Shown<C extends keyof ListQueries, Q> = Q extends { readonly fields: readonly string[] }
  ? Pick<ListedRecord<C>, "type" | "id"> & Partial<ListedRecord<C>>
  : ListedRecord<C>;

export interface Page<T> {
  readonly records: readonly T[];
  readonly total?: number;
  /** The cursor of the next page; absent on the last. */
  readonly next?: string;
}

export type Finding = Schemas["Finding"];
export type ValidationSummary = Omit<Schemas["Validation"], "findings">;
export type TimelineEntry = Schemas["Timeline"]["entries"][number];
export type Dispute = Schemas["Disputes"]["disputes"][number];
export type Citation = Schemas["Citations"]["claims"][number];
export type ReleaseChange = Schemas["Changes"]["changes"][number];
export type LinksQuery = QueryOf<"getActorLinks">;
export type SearchQuery = Omit<QueryOf<"search">, "q">;
export type TotalsQuery = QueryOf<"getTotals"> & ByPointer;
export type TimelineQuery = QueryOf<"getTimeline"> & ByPointer;
export type DisputesQuery = QueryOf<"listDisputes">;
export type ChangesQuery = QueryOf<"listChanges">;
export type ValidateQuery = QueryOf<"validate">;
export type { Schemas };
