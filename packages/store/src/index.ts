/**
 * Queries over a dataset of defence agreements, pledges and actors: `openStore` on SQLite, `memoryStore` on plain
 * records; both answer alike. `describeFilters` and `parseFilters` are the one description of what can be asked.
 */

export type { RecordSource } from "@org/defense-pact-data/export/sqlite";
export type { CollectionName, Field, FieldType, Stats } from "@org/defense-pact-data/fields";
export { FIELDS } from "@org/defense-pact-data/fields";
export type { Headline, Revision } from "@org/defense-pact-data/model";
export { STORE_CODES, type StoreCode, StoreError, type StoreIssue } from "./errors.ts";
export {
  type Certainty,
  type Condition,
  describeFilter,
  describeFilters,
  type Filter,
  type Filters,
  type NamedRecord,
  namedRecords,
  type Operator,
  type Parameters,
  type ParsedFilters,
  parseFilters,
} from "./filters/index.ts";
export { type MemoryOptions, memoryStore } from "./memory/memory-store.ts";
export { openStore, type StoreOptions, type StoreSource } from "./open-store.ts";
export { DEFAULT_LIMIT, MAX_DEPTH, MAX_LIMIT } from "./query/limit.ts";
export type { ListQuery } from "./query/list-query.ts";
export { parseFields, project } from "./query/project.ts";
export { parseSort, type Sort, sortsOf } from "./query/sort.ts";
export type { DatasetDocument } from "./records/dataset-document.ts";
export { MAX_RANKED } from "./search/hit.ts";
export { buildStore } from "./sqlite/build.ts";
export type {
  ChangesQuery,
  Citation,
  Dispute,
  Excerpt,
  Hit,
  Linked,
  LinksQuery,
  LinksResult,
  Page,
  PageQuery,
  RawPage,
  ReleaseChange,
  ReleaseHead,
  SearchQuery,
  SearchResult,
  Step,
  Store,
  StoredRecord,
  StoreRelease,
  TimelineEntry,
  TimelineQuery,
} from "./store.ts";
