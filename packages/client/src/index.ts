/** A typed client of the defense-pact API: `createClient({ baseUrl })`. */
export { type ClientOptions, createClient, type DefensePactClient } from "./client.ts";
export type { Validating } from "./findings.ts";
export type { components, operations, paths } from "./generated/api.ts";
export { type Problem, ProblemError } from "./problem-error.ts";
export type {
  ByPointer,
  CollectionName,
  Collections,
  Finding,
  Id,
  ListQuery,
  Page,
  RecordOf,
  ValidationSummary,
} from "./types.ts";
