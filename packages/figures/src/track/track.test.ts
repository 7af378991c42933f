import * as dataset from "@org/defense-pact-data";
import { describe, expect, it } from "vitest";
import { elements, parseXml, shownTexts, textOf } from "../fixtures/parse-xml.ts";
import { agreement, article, claim, event, MILLIONS, pledge, state } from "../fixtures/records.ts";
import { stageTrackData } from "./stage-track-data.ts";
import { statusTrackData } from "./status-track-data.ts";
import { trackTable } from "./track-table.ts";
import { stageTrack, statusTrack } from "./tracks.ts";

const first = dataset.get("pledges/us-haiti-mission-funding-2023")!;
const again = dataset.get("pledges/us-haiti-mission-funding-nairobi-2023")!;
const framework = dataset.get("agreements/us-kenya-defence-cooperation-framework")!;

describe("the track of a pledge", () => {
  it("has the reached stages with their date and source, and says of each other that no source tells of it", () => {
    const { steps } = stageTrackData(first, dataset);
    expect(steps.map(({ word, reached }) => [word, reached])).toEqual([
      ["announced", true],
      ["committed", false],
      ["allocated", false],
      ["disbursed", false],
      ["completed", false],
    ]);
    expect(steps[0]!.lines).toEqual([
      "some day from 18 September 2023 to 24 September 2023",
      "as stated by Voice of America",
    ]);
    expect(steps.slice(1).map(({ lines }) => lines[0])).toEqual([
      "no source for a commitment",
      "no source for an allocation",
      "no source for a disbursement",
      "no source for a completion",
    ]);
  });

  it("is said with unit, ends and source", () => {
    const { heading, subheading, title } = stageTrackData(first, dataset);
    expect(heading).toBe("100 million USD");
    expect(subheading).toBe(
      "United States to Multinational security support mission in Haiti, as stated by Voice of America",
    );
    expect(title).toBe("100 million USD promised by United States; last stage: announced");
  });

  it("shows conditions, repetitions and rivals beneath", () => {
    expect(stageTrackData(first, dataset).notes.map(({ text }) => text)).toEqual([
      "Depends on: The United States Congress has to provide the money. Pending as of 26 September 2023, uncertain",
      "Announced again 25 September 2023, counted once: United States: 100 million dollars for the mission in Haiti, repeated in Nairobi",
    ]);
    expect(stageTrackData(again, dataset).notes.map(({ text }) => text)).toEqual([
      "Repeats an earlier announcement, counted once: United States: 100 million dollars for the mission in Haiti",
      "Sources disagree on the recipient: Kenya Defence Forces, as stated by Kahawatungu",
      "Sources disagree on the amount: up to 100 million USD, as stated by Kahawatungu",
    ]);
  });

  it("names the fourth step for what is promised", () => {
    const word = (more: object) => stageTrackData(pledge("p", "P", more), []).steps[3]!.word;
    expect(word({ promise: MILLIONS })).toBe("disbursed");
    expect(
      word({ promise: { kind: "personnel", count: { modality: "about", value: 3 }, category: "police" } }),
    ).toBe("deployed");
    expect(word({ promise: { kind: "training", description: "x" } })).toBe("delivered");
    expect(word({ promise: MILLIONS, stages: [{ stage: "delivered", date: "2024" }] })).toBe("delivered");
  });

  it("leaves a step hollow that a later one overtook", () => {
    const { steps, description } = stageTrackData(
      pledge("p", "P", {
        promise: MILLIONS,
        stages: [{ stage: "allocated", date: "2024", quantity: { modality: "at-least", min: 5_000_000 } }],
      }),
      [],
    );
    expect(steps.map(({ reached }) => reached)).toEqual([false, false, true, false, false]);
    expect(steps[2]!.lines).toEqual(["2024", "at least 5 million", "no source given"]);
    expect(description).toContain(
      "No source for an announcement, a commitment, a disbursement and a completion.",
    );
  });

  it("marks what increased, reduced or ended it", () => {
    const changed = pledge("p", "P", {
      stages: (["announced", "increased", "reduced", "withdrawn", "lapsed", "other"] as const).map(
        (stage) => ({ stage, date: "2024" }),
      ),
    });
    const { notes, title, description } = stageTrackData(changed, []);
    expect(notes.map(({ mark }) => mark)).toEqual(["plus", "dash", "cross", "cross", "dash"]);
    expect(notes[0]!.text).toBe("Increased: 2024, no source given");
    expect(title).toMatch(/; last stage: withdrawn$/);
    expect(description).toMatch(/It was withdrawn 2024\.$/);
  });

  it("inherits the promise of the pledge it restates, and stands for an earlier one that is not there", () => {
    const source = article("s", "actors/a");
    const earlier = pledge("one", "One", {
      promise: MILLIONS,
      claims: [claim("c", "/promise/amount", "articles/s")],
    });
    const later = pledge("two", "Two", { restates: "pledges/one" });
    expect(stageTrackData(later, [state("a", "Agency"), source, earlier, later])).toMatchObject({
      heading: "100 million USD",
      subheading: "Agency to , as stated by Agency",
    });
    expect(stageTrackData(later, [later]).heading).toBe("Two");
    const loop = pledge("three", "Three", { restates: "pledges/three" });
    expect(stageTrackData(loop, [loop]).heading).toBe("Three");
  });

  it("draws reached steps in their stage's colour and others muted, each with mark and word", () => {
    const svg = stageTrack(first, dataset, { theme: "light" });
    expect(svg).toContain('fill="#8a5200"');
    expect(svg).not.toContain("#1c5aa6");
    expect(shownTexts(parseXml(svg))).toEqual(
      expect.arrayContaining(["announced", "committed", "allocated", "disbursed", "completed"]),
    );
    expect(textOf(elements(parseXml(svg), "desc")[0]!)).toContain(
      "No source for a commitment, an allocation, a disbursement and a completion.",
    );
  });
});

describe("the track of an agreement", () => {
  it("stands at its status, with the date for which it holds", () => {
    const { heading, subheading, steps } = statusTrackData(framework, dataset);
    expect(heading).toBe("Signed, as at 7 February 2024");
    expect(subheading).toContain("Kenya and United States; as stated by");
    expect(steps.map(({ word, reached }) => [word, reached])).toEqual([
      ["announced", false],
      ["signed", true],
      ["ratified", false],
      ["in force", false],
      ["ended", false],
    ]);
  });

  it("shows the term and every rival, as evidence and not as an error", () => {
    const { notes } = statusTrackData(framework, dataset);
    expect(notes.map(({ text }) => text)).toEqual([
      "A stated term of 5 years, validity from 2023 to 2028",
      "Sources disagree on the date of the signature: 26 September 2023, as stated by Agence France-Presse",
      "Sources disagree on the status: ratified, as stated by The Informer (Kenya)",
    ]);
    expect(new Set(notes.map(({ paint }) => paint))).toEqual(new Set(["ink"]));
  });

  it("takes dates of steps from the events about it", () => {
    const about = ["agreements/x"];
    const records = [
      agreement("x", "X", { status: "terminated", inForce: { date: "2020" }, term: { stated: "P1Y6M" } }),
      event("a", "A", { kind: "announcement", date: "2018", about }),
      event("r", "R", { kind: "ratification", date: "2019", about }),
      event("p", "P", { kind: "ratification", date: "2010", about, status: "planned" }),
    ];
    const { steps, notes, description } = statusTrackData(records[0] as typeof framework, records);
    expect(steps.map(({ word, date }) => [word, date])).toEqual([
      ["announced", "2018"],
      ["signed", undefined],
      ["ratified", "2019"],
      ["in force", "2020"],
      ["terminated", undefined],
    ]);
    expect(steps[4]!.lines).toEqual(["date not stated", "no source given"]);
    expect(notes[0]!.text).toBe("A stated term of 1 year and 6 months");
    expect(description).toBe("No source for a signature.");
  });

  it("says so when a source tells of every step", () => {
    const about = ["agreements/x"];
    const records = [
      agreement("x", "X", { status: "expired", signed: { date: "2001" }, inForce: { date: "2002" } }),
      event("a", "A", { kind: "announcement", date: "2000", about }),
      event("r", "R", { kind: "ratification", date: "2001", about }),
    ];
    expect(statusTrackData(records[0] as typeof framework, records).description).toBe(
      "A source tells of every step.",
    );
  });

  it("says rival values of every kind", () => {
    const rival = (id: string, path: string, value: unknown) =>
      claim(id, path, "articles/s", { relation: "rival", value });
    const disputed = agreement("x", "X", {
      claims: [
        rival("a", "/inForce/date", "2024-01"),
        rival("b", "/bilateral", false),
        rival("c", "/term/renewal", "Tacit."),
        { ...rival("d", "/kind", "treaty"), status: "withdrawn" },
        rival("e", "/statusAsOf", undefined),
      ],
    });
    expect(statusTrackData(disputed, []).notes.map(({ text }) => text)).toEqual([
      "Sources disagree on the date of the entry into force: January 2024, as stated by s",
      "Sources disagree on the bilateral: false, as stated by s",
      "Sources disagree on the renewal: Tacit., as stated by s",
      "Sources disagree on the status as of: another value, as stated by s",
    ]);
  });

  it("is drawn across where there is room, and upright where there is not", () => {
    const heightOf = (svg: string) => Number(parseXml(svg).attributes.height);
    expect(heightOf(statusTrack(framework, dataset, { width: 320 }))).toBeGreaterThan(
      heightOf(statusTrack(framework, dataset, { width: 900 })),
    );
  });

  it("is a table of its steps and notes", () => {
    const { rows } = trackTable(statusTrackData(framework, dataset));
    expect(rows[1]).toMatchObject({ step: "signed", reached: "yes", date: "2023-09-25" });
    expect(rows[2]).toMatchObject({ step: "ratified", reached: "no source", date: null });
    expect(rows).toHaveLength(8);
  });
});
