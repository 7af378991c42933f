import { vocabulary } from "../field.ts";

export const missionLeadStatus = vocabulary("MissionLeadStatus", "Whether a lead is intended or real.", {
  prospective: "Intended, offered or expected.",
  actual: "Leads.",
});
