import { expect, test } from "vitest";
import * as dates from "./index.ts";

test("the entry point offers exactly these names", () => {
  expect(Object.keys(dates).sort()).toEqual([
    "DATE_ISSUES",
    "DATE_RULES",
    "DURATION_PATTERN",
    "EDTF_PATTERN",
    "PRECISIONS",
    "WEEKDAYS",
    "addDuration",
    "bounds",
    "certainReading",
    "compare",
    "contains",
    "dayFromIso",
    "edtfFromBounds",
    "formatEdtf",
    "isEdtf",
    "isFinerThan",
    "isQualified",
    "isSame",
    "isoFromDay",
    "overlaps",
    "parseDuration",
    "parseEdtf",
    "precision",
    "qualifierOf",
    "resolveDateRule",
    "resolveRelative",
    "spanDays",
    "toEdtf",
    "weekdayOf",
  ]);
});
