import { describe, expect, it } from "vitest";
import { dateSpan } from "../dates/date-span.ts";
import { overlap } from "../drawing/place-labels.ts";
import { textWidth } from "../drawing/text-width.ts";
import { firstStory } from "../fixtures/first-story.ts";
import { manyRecords } from "../fixtures/many-records.ts";
import { elements, parseXml, shownTexts, textOf, type XmlElement } from "../fixtures/parse-xml.ts";
import { agreement, article, claim, event, pledge, state, statement } from "../fixtures/records.ts";
import { cellsWide } from "./cells.ts";
import { packLanes } from "./lanes.ts";
import { ticksOf } from "./ticks.ts";
import { timeScale } from "./time-scale.ts";
import { timeline } from "./timeline.ts";
import { timelineData } from "./timeline-data.ts";
import { timelineRows } from "./timeline-rows.ts";
import { timelineTable } from "./timeline-table.ts";
import { timelineText } from "./timeline-text.ts";

describe("the data of a timeline", () => {
  it("has a row for each record, in the order of time, and those without a date apart", () => {
    const data = timelineData(firstStory);
    expect(data.groups.map(({ heading }) => heading)).toEqual([
      "Agreements",
      "Pledges",
      "Events",
      "Statements",
    ]);
    expect(data.groups[1]!.rows.map(({ id }) => id)).toEqual([
      "pledges/kenya-police-haiti-2023",
      "pledges/us-haiti-mission-funding-2023",
      "pledges/us-haiti-mission-funding-nairobi-2023",
    ]);
    expect(data.undated.map(({ id }) => id)).toContain("events/france-niger-withdrawal");
  });

  it("says what no source tells: an entry into force, a later stage, that a plan came true", () => {
    const { groups, undated } = timelineData(firstStory);
    const [agreements, pledges] = groups;
    expect(agreements!.rows.map(({ absent }) => absent)).toEqual([
      "no source for an entry into force",
      "no source for an entry into force",
    ]);
    expect(pledges!.rows[0]!.absent).toBe("no source beyond: deployed");
    expect(undated.find(({ id }) => id === "events/france-niger-withdrawal")!.absent).toBe(
      "planned; no source that it happened",
    );
  });

  it("says nothing of what came to an end or into force", () => {
    const done = pledge("d", "D", {
      stages: [
        { stage: "announced", date: "2023" },
        { stage: "lapsed", date: "2024" },
      ],
    });
    const valid = agreement("v", "V", { inForce: { date: "2023" }, status: "in-force" });
    expect(
      timelineData([done, valid]).groups.flatMap(({ rows }) => rows.map(({ absent }) => absent)),
    ).toEqual([undefined, undefined]);
    expect(timelineData([pledge("n", "N")]).undated[0]!.absent).toBe("no source beyond: none");
  });

  it("keeps the date that another source gives, beside the record's", () => {
    const source = article("s", "actors/a");
    const rival = (path: string) => [
      claim("r", path, "articles/s", { relation: "rival", value: "2023-09-26" }),
    ];
    const marks = timelineData([
      source,
      agreement("x", "X", { signed: { date: "2023-09-25" }, claims: rival("/signed/date") }),
      pledge("x", "X", {
        stages: [{ stage: "announced", date: "2023-09-25" }],
        claims: rival("/stages/announced/date"),
      }),
      event("x", "X", { date: "2023-09-25", claims: rival("/date") }),
    ]).groups.map(({ rows }) => rows[0]!.marks.map(({ date, rival: by }) => [date.edtf, by]));
    expect(marks).toEqual(
      Array.from({ length: 3 }, () => [
        ["2023-09-25", false],
        ["2023-09-26", true],
      ]),
    );
  });

  it("puts the statements of a speaker on a date together, dated by their occasion, or apart when asked", () => {
    const records = [
      state("p", "Speaker"),
      event("e", "E", { date: "2023-09-25" }),
      statement("one", "One", { occasion: "events/e" }),
      statement("two", "Two", { date: "2023-09-25" }),
      statement("three", "Three"),
    ];
    const data = timelineData(records, { collections: ["statements"] });
    expect(data.groups[0]!.rows.map(({ label, records: ids }) => [label, ids.length])).toEqual([
      ["Speaker: 2 statements", 2],
    ]);
    expect(data.undated).toHaveLength(1);
    expect(
      timelineData(records, { collections: ["statements"], statements: "each" }).groups[0]!.rows,
    ).toHaveLength(2);
  });

  it("groups by the actor that signs, gives, acts or speaks when asked", () => {
    const headings = timelineData(firstStory, { groupBy: "actor" }).groups.map(({ heading }) => heading);
    expect(headings).toEqual(
      expect.arrayContaining(["United States", "Kenya", "Lloyd Austin", "Kenya, United States"]),
    );
    expect(timelineData([event("e", "E", { date: "2023" })], { groupBy: "actor" }).groups[0]!.heading).toBe(
      "No actor named",
    );
  });

  it("is a table with the bounds of each date", () => {
    const { rows } = timelineTable(timelineData(firstStory));
    expect(
      rows.find(
        ({ record, what }) =>
          record === "agreements/us-kenya-defence-cooperation-framework" && what === "valid",
      ),
    ).toMatchObject({ date: "2023/2028", earliest: "2023-01-01", latest: "2028-12-31", uncertain: "no" });
    expect(rows.find(({ record }) => record === "events/haiti-mission-deployment")).toMatchObject({
      earliest: "2024-06-25",
      latest: "2024-06-25",
    });
    expect(rows.find(({ record }) => record === "events/haiti-gang-violence")).toMatchObject({
      date: null,
      what: null,
    });
    expect(rows.filter(({ label }) => label === "Lloyd Austin: 11 statements")).toHaveLength(11);
  });
});

const spans = (...dates: readonly string[]) => dates.map((date) => dateSpan(date)!);

describe("the scale of time", () => {
  it("is even where dates are spread, and shortens quiet stretches where they crowd", () => {
    expect(timeScale(spans("2020", "2021", "2022", "2023"), 0, 100).shortened).toBe(false);
    const crowded = timeScale(spans("2023-09-24", "2023-09-25", "2023-09-26", "2030-01-01"), 0, 100);
    expect(crowded.shortened).toBe(true);
    expect(
      timeScale(spans("2023-09-24", "2023-09-25", "2023-09-26", "2030-01-01"), 0, 100, "even").shortened,
    ).toBe(false);
  });

  it("keeps the order of days, and days apart that are", () => {
    const dates = spans("2023-09-24", "2023-09-25", "2023-09-26", "2023/2028");
    const scale = timeScale(dates, 0, 800);
    const places = dates.slice(0, 3).map(({ earliest }) => scale.x(earliest));
    expect(places[1]! - places[0]!).toBeGreaterThan(8);
    expect(places[2]!).toBeGreaterThan(places[1]!);
  });

  it("puts open ends beyond every date, on both sides", () => {
    const scale = timeScale(spans("[..2020]", "[2021..]"), 0, 500);
    expect(scale.x(-Infinity)).toBeLessThan(scale.x(scale.start));
    expect(scale.x(Infinity)).toBeGreaterThan(scale.x(scale.end));
  });

  it("stands with one date, and with none", () => {
    expect(Number.isFinite(timeScale(spans("2023-09-25"), 0, 100).x(19_625))).toBe(true);
    expect(Number.isFinite(timeScale([], 0, 100).x(0))).toBe(true);
    expect(Number.isFinite(timeScale(spans("[2023..]"), 0, 100).x(Infinity))).toBe(true);
  });

  it.each([
    ["2023-09-01", "2023-09-30"],
    ["2023-01", "2026"],
    ["2000", "2024"],
    ["1800", "2024"],
    ["0001", "9999"],
  ])("has ticks from %s to %s whose labels do not overlap", (from, to) => {
    const scale = timeScale(spans(from, to), 0, 700);
    const ticks = ticksOf(scale, 700);
    expect(ticks.length).toBeGreaterThan(2);
    for (const [index, tick] of ticks.slice(1).entries()) {
      expect(tick.x - ticks[index]!.x).toBeGreaterThan(
        (textWidth(tick.label, 11) + textWidth(ticks[index]!.label, 11)) / 2 - 40,
      );
    }
  });
});

describe("lanes", () => {
  it("hold what does not overlap, with its gap", () => {
    const extents = [
      { from: 0, to: 50 },
      { from: 40, to: 90 },
      { from: 70, to: 99 },
      { from: 120, to: 130 },
    ];
    expect(packLanes(extents, 10)).toEqual([0, 1, 0, 0]);
  });
});

/** The boxes of the labels of rows, from their drawn text. */
function labelBoxes(svg: string) {
  const rows = elements(parseXml(svg), "g").filter(({ attributes }) => attributes.class === "dp-row");
  return rows.flatMap((row) =>
    elements(row, "text").map((text: XmlElement) => {
      const size = Number(text.attributes["font-size"]);
      const width = text.children.reduce(
        (sum, child) =>
          sum +
          (typeof child === "string"
            ? textWidth(child, size)
            : Number(child.attributes.dx) + textWidth(textOf(child), 11)),
        0,
      );
      return { x: Number(text.attributes.x), y: Number(text.attributes.y) - 10, width, height: 12 };
    }),
  );
}

describe("the drawing of a timeline", () => {
  it.each([320, 800, 1280])("has no label upon another and none beyond the edge at %i px", (width) => {
    for (const source of [firstStory, manyRecords()]) {
      const boxes = labelBoxes(timeline(source, { width }));
      expect(boxes.length).toBeGreaterThan(10);
      const clashes = boxes.flatMap((box, index) =>
        boxes.slice(index + 1).filter((other) => overlap(box, other)),
      );
      expect(clashes).toEqual([]);
      for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  it("tells its finding: the busiest month, how far pledges came, what has no date", () => {
    const svg = parseXml(timeline(firstStory));
    expect(textOf(elements(svg, "title")[0]!)).toBe(
      "Timeline of 2 agreements, 3 pledges, 14 events and 24 statements",
    );
    const finding = textOf(elements(svg, "desc")[0]!);
    expect(finding).toContain("Most begin in September 2023");
    expect(finding).toContain("No source tells of a pledge that came further than: deployed.");
    expect(finding).toContain("7 records without a date in any source.");
    expect(finding).toContain("Quiet stretches of time are drawn shorter than they were.");
  });

  const shapes = (...dates: readonly string[]) =>
    timeline(
      dates.map((date, index) => event(`e${index}`, "E", { date })),
      { theme: "light", spacing: "even" },
    );

  it("draws a day as a mark, a set as a hollow bar, a span as a solid one, and fades what is not known to the day", () => {
    const day = shapes("2023-09-25");
    expect(day).not.toContain("fill-opacity");
    expect(shapes("[2023-09-01..2023-09-24]")).toMatch(/<rect[^>]*fill="none" stroke="#1f1d1a"/);
    expect(shapes("2023-09")).toContain("fill-opacity");
    expect(shapes("2023-09-01/2023-09-24", "2024-01-01")).not.toContain("fill-opacity");
    expect(shapes("2023/2028")).toContain("fill-opacity");
  });

  it("ends an open date in an arrow and breaks the outline of a doubted one", () => {
    const arrows = (svg: string) => svg.match(/stroke-width="1.6"/g)?.length ?? 0;
    expect(arrows(shapes("[2023-09-25..]", "2024"))).toBeGreaterThan(arrows(shapes("2023-09-25", "2024")));
    expect(arrows(shapes("[..2023-09-25]", "2024"))).toBeGreaterThan(0);
    expect(arrows(shapes("../2022", "2024"))).toBeGreaterThan(0);
    expect(shapes("2023-09-25?")).toContain('stroke-dasharray="2 2"');
    expect(shapes("2023-09-01/2023-09-24?")).toContain('stroke-dasharray="3 2"');
  });

  it("colours a stage, with its mark and its word, and nothing else", () => {
    const svg = timeline(
      [
        pledge("p", "P", { stages: [{ stage: "committed", date: "2023-09-25" }] }),
        event("e", "E", { date: "2023" }),
      ],
      { theme: "light" },
    );
    expect(shownTexts(parseXml(svg))).toEqual(
      expect.arrayContaining(["P".concat("committed 25 Sep 2023"), "committed"]),
    );
    expect(svg).toContain("#1c5aa6");
    expect(timeline([event("e", "E", { date: "2023" })], { theme: "light" })).not.toContain("#1c5aa6");
  });

  it("lists what has no date, and says why", () => {
    expect(shownTexts(parseXml(timeline(firstStory, { width: 1280 })))).toContain(
      "Withdrawal of French troops from Niger (planned; no source that it happened)",
    );
  });
});

describe("the rows of a timeline", () => {
  const markup = parseXml(timelineRows(firstStory, { link: (id) => `/${id}/`, headingLevel: 2 }));

  it("are ordered lists under headings, with machine dates where there is one", () => {
    expect(elements(markup, "h2").map(textOf)).toEqual([
      "Agreements",
      "Pledges",
      "Events",
      "Statements",
      "No source gives a date",
    ]);
    expect(elements(markup, "ol")).toHaveLength(5);
    expect(elements(markup, "time").map(({ attributes }) => attributes.datetime)).toContain("2023-09-25");
    expect(elements(markup, "time").every(({ attributes }) => /^[\d-]+$/.test(attributes.datetime!))).toBe(
      true,
    );
  });

  it("link each record once, statements together each by its number", () => {
    const links = elements(markup, "a").map(({ attributes }) => attributes.href!);
    expect(new Set(links).size).toBe(links.length);
    expect(links).toHaveLength(2 + 3 + 14 + 24);
    expect(timelineRows(firstStory)).not.toContain("<a");
  });

  it("say what is absent", () => {
    expect(elements(markup, "span").map(textOf)).toContain("no source beyond: announced");
  });
});

describe("the timeline in a terminal", () => {
  it.each([40, 60, 80, 120, 200])("keeps to %i columns", (columns) => {
    for (const line of timelineText(firstStory, { columns }).split("\n"))
      expect(cellsWide(line), line).toBeLessThanOrEqual(columns);
  });

  it("has signs for a day, a set, a span, an open end, doubt and a stage, with their key", () => {
    const text = timelineText(firstStory, { columns: 100 });
    for (const sign of ["●", "▒", "█", "░", "▸", "◂", "?", "○ announced"]) expect(text).toContain(sign);
    expect(text).toContain("quiet stretches shortened");
    expect(text).toContain("No source gives a date");
  });

  it.each([60, 80, 100, 120, 160])("keeps the labels of the axis apart, in %i columns", (columns) => {
    const axis = timelineText(firstStory, { columns }).split("\n")[0]!;
    for (const label of axis.trim().split(/ {3,}/))
      expect(label).toMatch(/^(\d{4}|[A-Z][a-z]{2} \d{4}|\d{1,2} [A-Z][a-z]{2})$/);
  });

  it.each([
    ["the story", firstStory],
    ["a day within a month", [event("e", "E", { date: "2023-05" })]],
  ] as const)("explains in its key every sign that it draws: %s", (_, source) => {
    const bars = timelineText(source, { columns: 100 }).split("\n\n");
    const key = bars.at(-1)!;
    const cells = bars[0]!.split("\n").map((line) => line.slice(0, 36));
    const drawn = new Set([...cells.join("")].filter((sign) => "○■▲◆●◇★█░▒◂▸×?+".includes(sign)));
    expect(drawn.size).toBeGreaterThan(1);
    for (const sign of drawn) expect(key.split(`${sign} `), sign).toHaveLength(2);
  });

  it("gives every stage a sign", () => {
    const stages = (
      ["committed", "allocated", "disbursed", "completed", "increased", "reduced", "withdrawn"] as const
    ).map((stage, index) => ({ stage, date: `201${index}` }));
    const text = timelineText([pledge("p", "P", { stages })], { columns: 120 });
    for (const sign of [
      "■ committed",
      "▲ allocated",
      "◆ disbursed",
      "★ completed",
      "+ increased",
      "- reduced",
      "× withdrawn",
    ])
      expect(text).toContain(sign);
  });

  it("obeys no title: control characters are blanks", () => {
    const text = timelineText([event("e", "Red \u001b[31m \u202e alert", { date: "2023" })]);
    for (const sign of ["\u001b", "\u202e"]) expect(text).not.toContain(sign);
  });

  it("says that there are no records", () => {
    expect(timelineText([])).toBe("There are no records to show.\n");
    expect(timelineText([event("e", "Without a date")])).toContain("Without a date");
  });

  it("counts cells as terminals do", () => {
    expect([cellsWide("abc"), cellsWide("日本"), cellsWide("e\u0301")]).toEqual([3, 4, 1]);
    expect(
      timelineText([event("e", "日本".repeat(60), { date: "2023" })], { columns: 60 })
        .split("\n")
        .every((line) => cellsWide(line) <= 60),
    ).toBe(true);
  });
});
