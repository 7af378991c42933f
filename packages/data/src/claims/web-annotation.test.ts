import { expect, test } from "vitest";
import { anchorOf, STORY_ID } from "./fixtures/invented.ts";
import { webAnnotation } from "./web-annotation.ts";

test("an anchor with a position selects by quote and by position in its block", () => {
  const annotation = webAnnotation(anchorOf("on Tuesday signed"), {
    id: "https://example.org/agreements/harbour-pact#c1-1",
    body: "https://example.org/agreements/harbour-pact#/signed/date",
    base: "https://example.org/",
  });
  expect(annotation).toEqual({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://example.org/agreements/harbour-pact#c1-1",
    type: "Annotation",
    motivation: "linking",
    body: "https://example.org/agreements/harbour-pact#/signed/date",
    target: {
      type: "SpecificResource",
      source: `https://example.org/${STORY_ID}#b4`,
      selector: [
        { type: "TextQuoteSelector", exact: "on Tuesday signed" },
        { type: "TextPositionSelector", start: 10, end: 27 },
      ],
    },
  });
});

test("an anchor without a block or position selects by quote in the whole article", () => {
  expect(webAnnotation({ source: STORY_ID, fragment: "signed" })).toEqual({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "Annotation",
    motivation: "highlighting",
    target: {
      type: "SpecificResource",
      source: STORY_ID,
      selector: [{ type: "TextQuoteSelector", exact: "signed" }],
    },
  });
});
