import type { RecordRule } from "./rule.ts";

/** Data model, "Claims": `speaker` is required when quoted or paraphrased. */
export const claimSpeaker: RecordRule = {
  id: "claim-speaker",
  title: "A claim in quoted or paraphrased voice names its speaker",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const { id, voice, speaker } of record.claims) {
      if ((voice !== "quoted" && voice !== "paraphrased") || speaker !== undefined) continue;
      report({
        path: `/claims/${id}/speaker`,
        message: `Claim ${id} is ${voice}, and does not say whose words it gives.`,
        hint: "Add `speaker` with the id of the actor who said it, or correct `voice`.",
      });
    }
  },
};
