import { vocabulary } from "../field.ts";

export const personnelCategory = vocabulary(
  "PersonnelCategory",
  "What sort of personnel.",
  {
    police: "Police.",
    military: "Military.",
    civilian: "Civilian.",
    mixed: "More than one sort.",
    unspecified: "The source does not say, or says it loosely (security officers).",
    other: "Another sort.",
  },
  ["unspecified"],
);
