import * as z from "zod";
import { DURATION_PATTERN, EDTF_PATTERN } from "../dates/index.ts";

/** A date, ISO 8601-2 (EDTF) levels 0 and 1 and one-of sets. The pattern is necessary, not sufficient: the rule `edtf-valid` parses. */
export const edtf = z
  .string()
  .max(60)
  .regex(new RegExp(EDTF_PATTERN))
  .meta({
    id: "Edtf",
    description:
      "A date in EDTF (ISO 8601-2 levels 0 and 1, and one-of sets). Intervals (`a/b`) are spans that last; a point known only as some day in a range is a set (`[a..b]`).",
    examples: ["2023-09-25", "2023-08", "[2023-09-18..2023-09-24]", "2023/2028", "2023-09-26?"],
    "x-atomic": "edtf",
  });

/** A span of time, ISO 8601-1 duration in whole years, months, weeks or days. */
export const duration = z
  .string()
  .max(30)
  .regex(new RegExp(DURATION_PATTERN))
  .meta({
    id: "Duration",
    description: "An ISO 8601 duration in whole years, months, weeks and days.",
    examples: ["P5Y", "P18M"],
    "x-atomic": "duration",
  });
