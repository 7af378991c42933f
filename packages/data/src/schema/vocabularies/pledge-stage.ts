import { vocabulary } from "../field.ts";

export const pledgeStage = vocabulary(
  "PledgeStage",
  "How far a pledge came. Order: announced, committed, allocated, then disbursed, deployed or delivered, then completed.",
  {
    announced: "Promised in public.",
    committed: "A firm obligation.",
    allocated: "Budgeted or assigned.",
    disbursed: "Paid.",
    deployed: "Sent.",
    delivered: "Handed over.",
    completed: "Fulfilled.",
    increased: "Raised.",
    reduced: "Cut.",
    withdrawn: "Taken back.",
    lapsed: "Ran out unfulfilled.",
    other: "Another stage.",
  },
);
