/** From a text to proposed records: offline, deterministic, every value with the words that say so. */
export { Drafter } from "./drafter.ts";
export { isReady, judge } from "./judge.ts";
export type { KnownRecords } from "./known.ts";
export {
  type Addition,
  type Draft,
  FLAG_CODES,
  type Flag,
  type FlagCode,
  type NamedActor,
  type Proposal,
} from "./proposal.ts";
export type { ArticleGiven } from "./records/article-record.ts";
export type { Refusal } from "./suggestions/suggestion.ts";
export { type SuggestionRequest, suggestionRequest } from "./suggestions/suggestion-request.ts";
