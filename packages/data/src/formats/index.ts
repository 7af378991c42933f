/** Reads JSON, NDJSON, YAML and CSV into entries with places, and tells every fault of the text itself. */
export { entriesOf } from "./document.ts";
export type { Edit } from "./edit.ts";
export { type CodeEntry, INPUT_CODES, type InputCode } from "./input-codes.ts";
export { type Fix, type MendOptions, mendText } from "./mend.ts";
export type { Excerpt, Place } from "./place.ts";
export { type Input, readInput } from "./read-input.ts";
export {
  ANYTHING,
  DEFAULT_LIMITS,
  type Expected,
  type Limits,
  NO_ORIGIN,
  type Origin,
  type Problem,
  type Sink,
  type Wanted,
} from "./sink.ts";
export { FORMATS, type Format, formatOfName, sniffFormat } from "./sniff.ts";
export { type ByteSource, type Source, SourceFault } from "./source.ts";
export { didYouMean, suggest } from "./suggest.ts";
