import { vocabulary } from "../field.ts";

export const claimStatus = vocabulary("ClaimStatus", "Whether a claim still stands.", {
  active: "Stands.",
  withdrawn: "Was taken back; kept for the history.",
});
