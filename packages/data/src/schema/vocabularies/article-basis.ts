import { vocabulary } from "../field.ts";

export const articleBasis = vocabulary("ArticleBasis", "What the dataset knows the source from.", {
  text: "The whole text, fingerprinted block by block.",
  "fragments-only": "Fragments alone; its anchors cannot be verified.",
});
