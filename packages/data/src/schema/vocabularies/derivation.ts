import { vocabulary } from "../field.ts";

export const derivation = vocabulary("Derivation", "How a value follows from the words.", {
  explicit: "The words say it.",
  resolved: "A named rule turns the words into the value (a weekday, a demonym).",
  inferred: "A reader concludes it; the rule names on what ground.",
});
