import { vocabulary } from "../field.ts";

export const claimRelation = vocabulary("ClaimRelation", "How a claimed value stands to the record's.", {
  rival: "Excludes it; needs a resolution.",
  coarser: "Says less and is compatible.",
  equivalent: "Says the same in other terms.",
});
