import { describe, expect, it } from "vitest";
import { proposed } from "../testing/known.ts";

const eventsOf = (...lines: string[]) => proposed("event", ...lines);

describe("events of a text", () => {
  it("are the meetings of two named persons, with day and place", () => {
    const [meeting, ...others] = eventsOf(
      "President Ada J. Moor met today with Norwegian Defense Minister Nils Berg in Oslo.",
      "They discussed the future.",
    );
    expect(meeting).toMatchObject({
      kind: "meeting",
      status: "occurred",
      date: "2031-05-14",
      place: "places/oslo",
      participants: [{ actor: "actors/ada-j-moor" }, { actor: "actors/nils-berg" }],
    });
    expect(others).toEqual([]);
  });

  it("are some day up to publication where the sentence gives none", () => {
    const [meeting] = eventsOf("President Ada J. Moor spoke with Norwegian Defense Minister Nils Berg.");
    expect(meeting).toMatchObject({ date: "[..2031-05-14]" });
    expect(meeting?.claims.find(({ path }) => path === "/date")).toMatchObject({
      derivation: "inferred",
      rule: "on-or-before-publication",
    });
  });

  it("are visits of a person to a state", () => {
    expect(eventsOf("Secretary of Defense Ada J. Moor visited Norway on May 12.")).toMatchObject([
      {
        kind: "visit",
        date: "2031-05-12",
        participants: [
          { actor: "actors/ada-j-moor", role: "guest" },
          { actor: "actors/norway", role: "host" },
        ],
      },
    ]);
  });

  it("are the signing of an agreement whose day is told, by those who signed", () => {
    const [signing] = eventsOf(
      "Secretary of Defense Ada J. Moor and Norwegian Defense Minister Nils Berg today signed the U.S.-Norway Arctic Defense Cooperation Agreement in Oslo.",
    );
    expect(signing).toMatchObject({
      kind: "signing",
      date: "2031-05-14",
      place: "places/oslo",
      participants: [{ role: "signatory" }, { role: "signatory" }],
    });
    expect(signing?.about?.[0]).toMatch(/^agreements\//);
  });

  it("are none where nobody is named, where it is to come, or where no one met", () => {
    expect(
      eventsOf(
        "Officials met with partners.",
        "President Ada J. Moor will meet with Defense Minister Nils Berg of Norway.",
        "The requirements were met with care.",
        "The U.S.-Norway Arctic Defense Cooperation Agreement is being negotiated.",
      ),
    ).toEqual([]);
  });
});
