import { describe, expect, it } from "vitest";
import { casesOf, findingsOf } from "./fixtures/cases.ts";
import { REDIRECT_RULES, RULES } from "./index.ts";

/** Messages and hints of the rejected cases of a rule, by the place of the finding. */
function said(ruleId: string): string[] {
  const rule = [...RULES, ...REDIRECT_RULES].find(({ id }) => id === ruleId) as (typeof RULES)[number];
  return (casesOf(ruleId)?.rejected ?? []).flatMap((one) =>
    findingsOf(rule, one).faults.map(({ message, hint }) => `${message} ${hint}`),
  );
}

describe("a message", () => {
  it.each([
    [
      "reference-resolves",
      'There is no record actors/arvania. Did you mean "actors/arvenia"? If not, correct',
    ],
    ["reference-resolves", "There is no record events/vell-visits. Correct the id, or add the record."],
    ["id-unique", "places/marhaven is given to 2 records."],
    [
      "resolution-chosen-is-value",
      'The resolution chose "2031-05-12", and the record has "2031-05-11" at /signed/date.',
    ],
    [
      "resolution-rejected-claimed",
      '"2031-05-14" is rejected for /signed/date, and its rival claims give "2031-05-13".',
    ],
    [
      "resolution-rejected-claimed",
      '"2031-05-13" is rejected for /signed/date, and no active claim is its rival.',
    ],
    [
      "resolution-rejected-complete",
      'Claim signed-date-late gives the rival value "2031-05-14" for /signed/date; the resolution rejects "2031-05-13".',
    ],
    [
      "coarser-is-compatible",
      "its value (at most 300) does not include the record's (400) at /promise/count.",
    ],
    [
      "equivalent-is-equivalent",
      'its value ("P60D") says something else than the record\'s ("P5Y") at /term/stated.',
    ],
    ["stage-within-promise", "600 was deployed; 400 was promised."],
    ["stage-within-promise", "At least 6 was delivered; 5 was committed."],
    ["fragment-share", "of the 172 words of this source; 68 (40 %) are allowed."],
    ["fragment-run", "quote 16 words of block b10 in one run; 15 are allowed."],
    ["fragment-block-share", "of the 32 words of block b10; 24 (75 %) are allowed."],
    ["fragment-length", "has 16 words and 60 characters; 15 words and 120 characters are allowed."],
    ["article-basis", "The basis is `text`, and `fingerprint` and `blocks` are missing."],
    ["article-basis", "The basis is `text`, and `fingerprint` is missing."],
    ["article-basis", "The basis is `fragments-only`, and `fingerprint` and `blocks` are there."],
    ["block-key-order", "Block 10 of the article has the key b11, not b10. "],
    [
      "block-key-order",
      "Block 2 of the article has the key b3, not b2, and 8 more have not the key of their place.",
    ],
    [
      "claim-coverage",
      "The record has no claims, and 4 of its fields stand without evidence: /country, /within, /host, /users/borland.",
    ],
    ["claim-coverage", " and 16 more. Begin with /kind. Either add a claim with `path: /kind`"],
    ["path-resolves", " The record has "],
    ["weekday-agrees", "anchors the word Monday, but 2031-05-13 is a Tuesday."],
  ])("of %s says: %s", (ruleId, words) => {
    expect(said(ruleId).filter((text) => text.includes(words))).not.toEqual([]);
  });
});
