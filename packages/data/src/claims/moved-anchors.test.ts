import { expect, test } from "vitest";
import type { Anchor } from "../../types/index.d.ts";
import { anchorOf, articleOf, recordOf, STORY, STORY_ID } from "./fixtures/invented.ts";
import { movedAnchors } from "./moved-anchors.ts";
import { verifyArticle } from "./verify-article.ts";

const UNWRITTEN: Anchor = { source: STORY_ID, block: "b5", fragment: "the harbour", occurrence: 2 };

test("moved anchors are written where they were found; verified and missing ones are left alone", () => {
  const record = recordOf(
    anchorOf("on Tuesday signed"),
    { source: STORY_ID, block: "b4", fragment: "nowhere" },
    { ...anchorOf("40 million crowns"), block: "b1" },
    UNWRITTEN,
  );
  expect(movedAnchors(verifyArticle(STORY, articleOf(), [record]))).toEqual([
    { record: record.id, claim: "c1", index: 2, block: "b6", occurrence: 1, start: 11, end: 28 },
    { record: record.id, claim: "c1", index: 3, block: "b5", occurrence: 2, start: 53, end: 64 },
  ]);
});

test("written as told, they verify", () => {
  const verification = verifyArticle(STORY, articleOf(), [recordOf(UNWRITTEN)]);
  const anchors = movedAnchors(verification).map(({ block, occurrence, start, end }) => ({
    ...UNWRITTEN,
    block,
    occurrence,
    start,
    end,
  }));
  const again = verifyArticle(STORY, articleOf(), [recordOf(...anchors)]);
  expect(again.anchors.map(({ state }) => state)).toEqual(["verified"]);
});

test("a place in a block that the article does not hold is not written", () => {
  const copy = STORY.replace("Port Ruritan", "Port Borduria");
  const verification = verifyArticle(copy, articleOf(), [recordOf(anchorOf("on Tuesday signed"))]);
  expect(verification.anchors[0]?.state).toBe("moved");
  expect(movedAnchors(verification)).toEqual([]);
});

test("without a text nothing is written", () => {
  expect(movedAnchors(verifyArticle(undefined, articleOf(), [recordOf(UNWRITTEN)]))).toEqual([]);
});
