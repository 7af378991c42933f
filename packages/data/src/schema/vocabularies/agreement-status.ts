import { vocabulary } from "../field.ts";

export const agreementStatus = vocabulary(
  "AgreementStatus",
  "How far the agreement has come.",
  {
    negotiating: "Under negotiation.",
    planned: "Intended.",
    announced: "Announced, not signed.",
    signed: "Signed.",
    ratified: "Ratified by at least one party.",
    "in-force": "In force.",
    expired: "Ended by its own term.",
    terminated: "Ended by a party.",
    superseded: "Replaced by another.",
    unknown: "Not known.",
    other: "Another status.",
  },
  ["unknown"],
);
