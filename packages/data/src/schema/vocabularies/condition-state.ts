import { vocabulary } from "../field.ts";

export const conditionState = vocabulary(
  "ConditionState",
  "Whether a condition is met.",
  {
    pending: "Not yet met.",
    met: "Met.",
    failed: "Failed.",
    unknown: "Not known.",
  },
  ["unknown"],
);
