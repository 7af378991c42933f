/** The one description of filters, and what parameters mean by it. */
export type { Certainty, Condition, Filters } from "./condition.ts";
export { describeFilter, describeFilters } from "./describe.ts";
export type { Filter, Operator } from "./filter.ts";
export { holds } from "./holds.ts";
export { MAX_VALUES, type Parameters, type ParsedFilters, parseFilters } from "./parse.ts";
