import { fc, test } from "@fast-check/vitest";
import { list } from "@org/defense-pact-data";
import { countWords } from "@org/defense-pact-data/claims";
import { validate } from "@org/defense-pact-data/validate";
import { describe, expect, it } from "vitest";
import { misplacedFragments } from "./evaluation/misplaced-fragments.ts";
import { drafter, RELEASE } from "./testing/known.ts";

const draft = drafter.propose(RELEASE);
const records = draft.proposals.map(({ record }) => record);
const agreements = records.filter((record) => record.type === "agreement");
const pledges = records.filter((record) => record.type === "pledge");

describe("Drafter on a release", () => {
  it("reads headline, publisher and day from the lines above the text", () => {
    expect(draft.article).toMatchObject({
      headline: "Joint Readout of Secretary Moor's Visit to Norway",
      published: "2031-05-14",
      licence: "us-government-work",
    });
  });

  it("reads an agreement with its parties, signatories, day and place", () => {
    expect(agreements[0]).toMatchObject({
      status: "signed",
      bilateral: true,
      signed: { date: "2031-05-14", place: "places/oslo" },
      signatories: [
        { onBehalfOf: "actors/united-states" },
        { onBehalfOf: "actors/norway", capacity: "Defense Minister" },
      ],
      term: { stated: "P10Y" },
    });
  });

  it("gives an agreement that is only to be negotiated no day of signature", () => {
    expect(agreements[1]).toMatchObject({ kind: "mou", status: "negotiating" });
    expect(agreements[1]).not.toHaveProperty("signed");
  });

  it("keeps what the source leaves open: a ceiling is no amount", () => {
    expect(pledges[0]).toMatchObject({
      by: "actors/united-states",
      to: [{ target: "actors/latvia" }],
      promise: { kind: "money", amount: { modality: "up-to", max: 40_000_000 }, currency: "USD" },
    });
  });

  it("makes one record of a list of equipment", () => {
    const list = pledges.find(({ promise }) => promise?.kind === "equipment");
    expect(list?.promise).toMatchObject({
      items: [
        { class: "vessel", count: { modality: "exact", value: 12 } },
        { class: "small-arms", count: { modality: "at-least", min: 300 } },
        { class: "helicopter", count: { modality: "exact", value: 2 } },
      ],
    });
  });

  it("marks a running total, and takes no number of a statute for a promise", () => {
    const total = draft.proposals.filter(({ flags }) => flags.some(({ code }) => code === "running-total"));
    expect(total.map(({ record }) => record)).toMatchObject([
      { promise: { amount: { value: 2_500_000_000 } } },
    ]);
    expect(pledges).toHaveLength(4);
  });

  it("proposes only records that the validator accepts", async () => {
    const base = {
      actors: list("actors"),
      places: list("places"),
      agreements: [],
      pledges: [],
      articles: list("articles"),
      events: [],
      statements: [],
      redirects: [],
    };
    const { findings } = await validate(records as never, { base: base as never });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

const words = fc.constantFrom(
  ..."Kenya U.S. the signed agreement pact defense $100 million up to 1,000 police officers pledged Haiti today on Monday President Moor said “ ” ( ) . , ; : - ’s and with between treaty AUKUS framework\nincludes:\n12 helicopters".split(
    " ",
  ),
);
const prose = fc.array(words, { maxLength: 120 }).map((list) => list.join(" "));

describe("Drafter on any text", () => {
  test.prop([fc.oneof(prose, fc.string({ unit: "grapheme", maxLength: 400 }))], { numRuns: 200 })(
    "rests every claim on words that stand where the anchor says, at most fifteen of them",
    (text) => {
      const made = drafter.propose(text);
      expect(misplacedFragments(text, made)).toBe(0);
      const fragments = made.proposals.flatMap(({ record }) =>
        record.claims.flatMap((claim) => claim.anchors.map(({ fragment }) => fragment)),
      );
      expect(fragments.filter((fragment) => countWords(fragment) > 15 || fragment.length > 240)).toEqual([]);
    },
  );

  it("says the same of the same text", () => {
    expect(drafter.propose(RELEASE)).toEqual(draft);
  });
});
