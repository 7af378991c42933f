import { vocabulary } from "../field.ts";

export const blockKind = vocabulary("BlockKind", "What a block of an article is.", {
  headline: "Headline.",
  byline: "Byline or credit.",
  dateline: "Dateline or date of publication.",
  heading: "Heading within the text.",
  body: "Body text.",
  caption: "Caption of a picture.",
  boilerplate: "Site furniture; left out of the fingerprint.",
  other: "Another sort of block.",
});
