import type { CollectionName, FieldType } from "@org/defense-pact-data/fields";

export type Operator = "=" | ">=" | "<=";

/** A filter as it is described to people: the CLI's flags, the API's parameters and the docs are made of this. */
export interface Filter {
  /** The parameter: `in-force-on`; the CLI puts two dashes before it. */
  readonly name: string;
  readonly type: FieldType | "expression";
  readonly operators: readonly Operator[];
  /** The collections whose records can meet it. */
  readonly collections: readonly CollectionName[];
  /** The pointers that are compared; empty where the filter is about the record as a whole. */
  readonly fields: readonly string[];
  /** Given several times, any of the values will do. */
  readonly repeatable: boolean;
  /** Of a term: the words it takes. */
  readonly terms?: readonly string[];
  /** Of a reference: the collections of the ids it takes; the slug alone will do. */
  readonly refs?: readonly CollectionName[];
  readonly description: string;
  /** A value as it is written: `kenya`. */
  readonly example: string;
}
