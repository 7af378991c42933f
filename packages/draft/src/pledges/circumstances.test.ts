import { describe, expect, test } from "vitest";
import { proposed } from "../testing/known.ts";

/** The first pledge that a sentence gives. */
function pledge(sentence: string) {
  const [first] = proposed("pledge", sentence);
  if (first === undefined) throw new Error(`no pledge: ${sentence}`);
  return first;
}

describe("the purpose of a pledge", () => {
  test.each([
    ["Norway announced $40 million to support Latvia’s coast guard.", "to support Latvia’s coast guard"],
    [
      "Norway announced $40 million in security assistance for Latvia to help it defend its airspace, by June.",
      "to help it defend its airspace",
    ],
    ["Norway pledged $5 million for Latvia aimed at clearing mines.", "aimed at clearing mines"],
    [
      "Norway will provide $5 million to Latvia for the purchase of patrol boats.",
      "for the purchase of patrol boats",
    ],
    [
      "To strengthen the eastern border, Norway pledged $5 million to Latvia.",
      "To strengthen the eastern border",
    ],
    [
      "Norway pledged $5 million to Latvia to train police, subject to parliamentary approval.",
      "to train police",
    ],
  ])("is read from “%s”", (sentence, purpose) => {
    const { purpose: found, claims } = pledge(sentence);
    expect(found).toBe(purpose);
    const claim = claims.find(({ path }) => path === "/purpose");
    expect(claim?.anchors).toMatchObject([{ fragment: purpose }]);
  });

  test.each([
    "Norway pledged to send 120 soldiers to Latvia by June.",
    "Norway pledged $5 million to Latvia, and Sweden will work to support Estonia.",
    "Norway pledged $5 million to Latvia. It wants to support peace.",
    "Norway announced $5 million for Latvia, which is seeking to modernize its army.",
    "To support Estonia, Sweden gave $3 million, and Norway pledged $5 million to Latvia.",
  ])("is left out where the words give it to another, or give none: “%s”", (sentence) => {
    expect(pledge(sentence)).not.toHaveProperty("purpose");
  });

  test("is never longer than a fragment may be, and ends in a full phrase", () => {
    const long = `Norway pledged $5 million to Latvia to support ${"the brave and tired ".repeat(8)}crews.`;
    expect(pledge(long).purpose?.split(" ").length).toBeLessThanOrEqual(15);
    expect(pledge(long).purpose).toMatch(/(?:brave|tired)$/);
  });
});

describe("the condition of a pledge", () => {
  test.each([
    [
      "Norway pledged $5 million to Latvia, subject to approval by parliament.",
      "legislature",
      "subject to approval by parliament",
    ],
    [
      "Norway committed $5 million to Latvia, contingent on a Security Council mandate.",
      "un-authorisation",
      "contingent on a Security Council mandate",
    ],
    [
      "Norway will provide $5 million to Latvia once Congress approves the package.",
      "legislature",
      "once Congress approves the package",
    ],
    [
      "Norway will send 120 soldiers to Latvia, pending the consent of the host government.",
      "host-consent",
      "pending the consent of the host government",
    ],
    ["If the two sides agree, Norway will provide $5 million to Latvia.", "other", "If the two sides agree"],
  ])("is read from “%s”: pending, and nothing is committed", (sentence, kind, description) => {
    const { conditions, stages, claims } = pledge(sentence);
    expect(conditions).toMatchObject([{ kind, state: "pending", asOf: "2031-05-14", description }]);
    expect(stages.map(({ stage }) => stage)).toEqual(["announced"]);
    const fragments = claims.flatMap(({ anchors }) => anchors.map(({ fragment }) => fragment));
    expect(fragments).toContain(description);
  });

  test.each([
    "Norway pledged $5 million to Latvia if needed.",
    "Norway announced the pending sale of 12 patrol boats to Latvia.",
    "Norway gave $5 million to Latvia once parliament had voted.",
    "Norway delivered 12 patrol boats to Latvia, subject to inspection by the navy.",
  ])("is left out where the words put none, or it was kept already: “%s”", (sentence) => {
    expect(pledge(sentence)).not.toHaveProperty("conditions");
  });
});
