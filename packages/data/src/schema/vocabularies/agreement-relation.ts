import { vocabulary } from "../field.ts";

export const agreementRelation = vocabulary(
  "AgreementRelationKind",
  "How this agreement stands to another.",
  {
    implements: "Fills in the target.",
    amends: "Changes the target.",
    supersedes: "Replaces the target.",
    enables: "Makes the target possible.",
    related: "Stands near the target.",
    other: "Another relation.",
  },
  ["related"],
);
