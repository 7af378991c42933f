import { vocabulary } from "../field.ts";

export const partyRole = vocabulary("PartyRole", "In what capacity an actor belongs to the agreement.", {
  party: "Bound by it.",
  guarantor: "Guarantees it.",
  depositary: "Keeps the originals.",
  observer: "Takes part without being bound.",
  host: "Hosts forces or facilities under it.",
  other: "Another role.",
});
