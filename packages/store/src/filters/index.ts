/** The one description of filters, and what parameters mean by it. */
export type { Certainty, Condition, Filters } from "./condition.ts";
export { describeFilter, describeFilters } from "./describe.ts";
export type { Filter, Operator } from "./filter.ts";
export { holds } from "./holds.ts";
export { type NamedRecord, namedRecords } from "./named-records.ts";
export { MAX_VALUES, type Parameters, type ParsedFilters, parseFilters } from "./parse.ts";
