import { vocabulary } from "../field.ts";

export const eventStatus = vocabulary("EventStatus", "Whether it happened.", {
  planned: "Intended.",
  announced: "Announced.",
  occurred: "Happened, or is going on.",
  cancelled: "Called off.",
});
