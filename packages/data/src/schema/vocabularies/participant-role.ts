import { vocabulary } from "../field.ts";

export const participantRole = vocabulary("ParticipantRole", "What an actor did in the event.", {
  agent: "Acted.",
  target: "Was acted upon.",
  host: "Hosted it.",
  guest: "Was received.",
  signatory: "Signed.",
  mediator: "Mediated.",
  other: "Another role.",
});
