import { describe, expect, it } from "vitest";
import { proposed } from "../testing/known.ts";

const statementsOf = (...lines: string[]) => proposed("statement", ...lines);

describe("statements of a text", () => {
  it.each([
    ["President Ada J. Moor thanked Norway for its help.", "thank", "thanked Norway"],
    [
      "President Ada J. Moor also commended Norwegian Defense Minister Nils Berg.",
      "commend",
      "commended Nils Berg",
    ],
    [
      "President Ada J. Moor reaffirmed the ironclad commitment to Norway.",
      "reaffirm",
      "reaffirmed a commitment to Norway",
    ],
    ["President Ada J. Moor called on Norway to act.", "call-for", "called on Norway"],
  ])("%s", (line, act, gist) => {
    expect(statementsOf(line)).toMatchObject([
      { act, speaker: "actors/ada-j-moor", title: `Ada J. Moor ${gist}`, date: "[..2031-05-14]" },
    ]);
  });

  it("say act and addressee in words of our own, and rest on the source's", () => {
    const [statement] = statementsOf(
      "President Ada J. Moor thanked Norway for its generous and lasting help.",
    );
    expect(statement?.gist).toBe("Thanked Norway.");
    expect(statement?.claims.find(({ paths }) => paths?.includes("/gist"))?.anchors).toMatchObject([
      { fragment: "thanked Norway" },
    ]);
  });

  it("are none without a named speaker or addressee, of the own state, or within what somebody else says", () => {
    expect(
      statementsOf(
        "He thanked Norway.",
        "President Ada J. Moor thanked everyone.",
        "President Ada J. Moor reaffirmed that Norway is a friend.",
        "The report that President Ada J. Moor wrote praised Norway.",
      ),
    ).toEqual([]);
  });
});
