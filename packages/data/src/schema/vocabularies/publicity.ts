import { vocabulary } from "../field.ts";

export const publicity = vocabulary(
  "Publicity",
  "How much of the instrument's text is public.",
  {
    full: "The full text is public.",
    summary: "Only a summary is public.",
    secret: "The text is withheld.",
    unknown: "Not known.",
  },
  ["unknown"],
);
