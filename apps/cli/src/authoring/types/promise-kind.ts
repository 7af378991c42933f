import { nearest } from "../../terminal/nearest.ts";
import type { Choice, Kind } from "../kinds.ts";
import { Refusal } from "../refusal.ts";

/** In the schema these are the branches of a union, which no vocabulary lists. */
const PROMISES: readonly Choice[] = [
  { value: "money", label: "money", hint: "or a valued promise of unspecified content" },
  { value: "personnel", label: "personnel", hint: "people" },
  { value: "equipment", label: "equipment" },
  { value: "training", label: "training" },
  { value: "service", label: "service" },
  { value: "facility", label: "facility", hint: "or its use" },
  { value: "other", label: "other" },
];

export const promiseKind: Kind<string> = {
  value: "KIND",
  choices: () => PROMISES,
  read(given) {
    const kinds = PROMISES.map(({ value }) => value);
    if (kinds.includes(given)) return given;
    const near = nearest(given, kinds);
    throw new Refusal(
      `"${given}" is none of ${kinds.join(", ")}.`,
      near === undefined ? undefined : `Did you mean ${near}?`,
    );
  },
};
