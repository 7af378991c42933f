import { vocabulary } from "../field.ts";

export const statementAct = vocabulary(
  "StatementAct",
  "What the speaker did by saying it; one statement per act.",
  {
    commend: "Praised.",
    reaffirm: "Restated a commitment.",
    thank: "Thanked.",
    "call-for": "Called for.",
    describe: "Described.",
    assess: "Judged.",
    endorse: "Supported.",
    deny: "Denied.",
    "state-negative": "Said that something has not happened or is not so.",
    outline: "Set out points.",
    pledge: "Promised.",
    announce: "Announced.",
    other: "Another act.",
  },
);
