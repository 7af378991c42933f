import { COLLECTIONS } from "@org/defense-pact-data/fields";
import { CERTAINTIES } from "./condition.ts";
import type { Filter } from "./filter.ts";

const DATED = COLLECTIONS.filter((name) => name !== "actors" && name !== "places");

/** The filters that are about the record as a whole. */
export const SPECIAL: readonly Filter[] = [
  {
    name: "since",
    type: "date",
    operators: [">="],
    collections: DATED,
    fields: ["date"],
    repeatable: false,
    description:
      "The record's date can be (with certainty=certain: is) on or after the first day of this one.",
    example: "2023-09",
  },
  {
    name: "until",
    type: "date",
    operators: ["<="],
    collections: DATED,
    fields: ["date"],
    repeatable: false,
    description:
      "The record's date can be (with certainty=certain: is) on or before the last day of this one.",
    example: "2023",
  },
  {
    name: "in-force-on",
    type: "date",
    operators: ["="],
    collections: ["agreements"],
    fields: [],
    repeatable: false,
    description: "The agreement can be (with certainty=certain: is) in force throughout this date.",
    example: "2025-01-01",
  },
  {
    name: "certainty",
    type: "term",
    operators: ["="],
    collections: COLLECTIONS,
    fields: [],
    repeatable: false,
    terms: CERTAINTIES,
    description: "How dates and quantities that are vague are compared; possible unless it is given.",
    example: "certain",
  },
  {
    name: "disputed",
    type: "boolean",
    operators: ["="],
    collections: COLLECTIONS,
    fields: ["disputed"],
    repeatable: false,
    description: "Whether sources disagree on a field of the record.",
    example: "true",
  },
  {
    name: "field",
    type: "expression",
    operators: ["=", ">=", "<="],
    collections: COLLECTIONS,
    fields: [],
    repeatable: true,
    description:
      "Any field of the model by its pointer, without the keys of list items; each must hold. " +
      "Dates, numbers and quantities also take >= and <=. `/signed/place=nairobi` may also be a parameter itself.",
    example: "/signed/date>=2023",
  },
];
