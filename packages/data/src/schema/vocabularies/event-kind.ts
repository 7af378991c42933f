import { vocabulary } from "../field.ts";

export const eventKind = vocabulary("EventKind", "What happened.", {
  negotiation: "Negotiation.",
  signing: "Signing of an instrument.",
  ratification: "Ratification.",
  visit: "A visit.",
  meeting: "A meeting.",
  "press-conference": "A press conference.",
  announcement: "An announcement.",
  authorisation: "An authorisation.",
  deployment: "A deployment.",
  withdrawal: "A withdrawal of forces.",
  "seizure-of-power": "A seizure of power.",
  attack: "An attack.",
  exercise: "An exercise.",
  hosting: "Hosting of forces.",
  other: "Another event.",
});
