import { vocabulary } from "../field.ts";

export const redirectKind = vocabulary("RedirectKind", "What became of an id.", {
  moved: "Lives on under another id.",
  split: "Became several records.",
  withdrawn: "Was taken back.",
});
