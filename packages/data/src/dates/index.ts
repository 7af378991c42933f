export { addDuration } from "./add-duration.ts";
export { bounds } from "./bounds.ts";
export { certainReading } from "./certain-reading.ts";
export { type Comparison, compare, isSame } from "./compare.ts";
export { contains, overlaps } from "./containment.ts";
export { DATE_RULES, type DateRuleId } from "./date-rules.ts";
export { type Day, dayFromIso, isoFromDay } from "./day.ts";
export { DURATION_PATTERN, type Duration, parseDuration } from "./duration.ts";
export type {
  Edtf,
  EdtfDate,
  EdtfEnd,
  EdtfInput,
  EdtfInterval,
  EdtfMember,
  EdtfOneOf,
  EdtfPoint,
  EdtfRange,
  EdtfSeason,
  Qualifier,
  SeasonCode,
} from "./edtf.ts";
export { isFinerThan } from "./finer.ts";
export { formatEdtf } from "./format.ts";
export { edtfFromBounds } from "./from-bounds.ts";
export { DATE_ISSUES, type DateIssue, type DateIssueCode, type Parsed } from "./issue.ts";
export { isEdtf, parseEdtf, toEdtf } from "./parse-edtf.ts";
export { EDTF_PATTERN } from "./pattern.ts";
export type { Bounds } from "./point-bounds.ts";
export { PRECISIONS, type Precision, precision, spanDays } from "./precision.ts";
export { isQualified, qualifierOf } from "./qualified.ts";
export { type DateWords, resolveDateRule, resolveRelative } from "./resolve-relative.ts";
export { WEEKDAYS, type Weekday, weekdayOf } from "./weekday.ts";
