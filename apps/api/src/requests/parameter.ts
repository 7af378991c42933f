import type { CollectionName } from "@org/defense-pact-store";

/** A query parameter of an address that is not a filter. */
export type Parameter = {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly isRequired?: true;
} & (
  | { readonly type: "text"; readonly mostLength: number }
  | {
      readonly type: "number";
      readonly least: number;
      readonly most: number;
      readonly otherwise: number;
      readonly code?: "query/bad-limit" | "query/bad-depth";
    }
  | { readonly type: "flag" }
  | { readonly type: "term"; readonly terms: readonly string[]; readonly otherwise?: string }
  /** Names parted by commas; the parameter may also be repeated. */
  | { readonly type: "list"; readonly terms?: readonly string[] }
  /** What the records that the address is about can be sorted by, and shown of. */
  | { readonly type: "sort" | "fields"; readonly collection: CollectionName | "all" }
);

/** What an address takes after its `?`. */
export interface Takes {
  readonly parameters?: readonly Parameter[];
  /** Of which collection's records it takes the filters; `all` for those of any. */
  readonly filters?: CollectionName | "all";
}
