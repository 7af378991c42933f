import { vocabulary } from "../field.ts";

export const bindingness = vocabulary(
  "Bindingness",
  "Whether the instrument binds under international law.",
  {
    binding: "Legally binding.",
    "non-binding": "Politically binding only.",
    unknown: "Not known.",
  },
  ["unknown"],
);
