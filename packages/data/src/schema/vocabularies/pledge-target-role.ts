import { vocabulary } from "../field.ts";

export const pledgeTargetRole = vocabulary("PledgeTargetRole", "What a target of a pledge is to it.", {
  recipient: "Receives what is promised.",
  "end-user": "Uses it in the end.",
  beneficiary: "Is meant to benefit.",
  location: "Is where it happens.",
  other: "Another role.",
});
