import { vocabulary } from "../field.ts";

export const resolutionMethod = vocabulary("ResolutionMethod", "On what ground one rival was chosen.", {
  corroboration: "Independent sources bear it out.",
  "official-source": "The office concerned says so.",
  proximity: "The source stood nearest to the event.",
  majority: "More independent roots say so.",
  editor: "An editor's judgement, explained.",
});
