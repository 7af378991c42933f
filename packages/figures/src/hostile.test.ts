/** What downstream data may hold is shown as text, never taken for markup. */
import { fc, test } from "@fast-check/vitest";
import type { Agreement, Pledge } from "@org/defense-pact-data/types";
import { describe, expect } from "vitest";
import { hostileRecords } from "./fixtures/hostile-records.ts";
import { elements, parseXml, textOf, type XmlElement } from "./fixtures/parse-xml.ts";
import {
  figureHtml,
  map,
  mapData,
  mapTable,
  network,
  networkData,
  networkTable,
  type Records,
  recordsOf,
  stageTrack,
  statusTrack,
  tableHtml,
  timeline,
  timelineData,
  timelineRows,
  timelineTable,
  timelineText,
} from "./index.ts";

const PIECES = [
  ..."<>&\"'`=/ \u0000\u0007\u001b\u2028\ud800\ufffe",
  ...["<script>", "</text>", "</svg>", "<!--", "]]>", "<![CDATA[", "&lt;", "&#0;", "javascript:", "onload="],
  ...["\u202e", "\u001b[2J", "a", "é", "漢"],
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 12 })
  .map((pieces) => pieces.join(""));

const DRAWN: Readonly<Record<string, (records: Records, text: string) => string>> = {
  timeline: (records, title) => timeline(records, { title, footer: title }),
  map: (records, title) => map(records, { title, footer: title }),
  network: (records, title) => network(records, { title, footer: title }),
  "stage track": (records) => stageTrack(records.get("pledges/x") as Pledge, records),
  "status track": (records) => statusTrack(records.get("agreements/x") as Agreement, records),
};
const SHAPES = new Set(["svg", "g", "title", "desc", "rect", "path", "circle", "ellipse", "text", "tspan"]);

function all(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === "string" ? [] : all(child)))];
}

describe.each(Object.keys(DRAWN))("the %s of any text", (figure) => {
  test.prop([hostileText], { numRuns: 60 })("is well-formed and holds shapes and text alone", (text) => {
    const svg = parseXml(DRAWN[figure]!(recordsOf(hostileRecords(text)), text));
    for (const { name, attributes } of all(svg)) {
      expect(SHAPES, name).toContain(name);
      for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^(on|style$|id$|href$|xlink)/);
    }
  });
});

describe("the HTML of any text", () => {
  const TAGS =
    /^\/?(figure|div|figcaption|details|summary|table|caption|thead|tbody|tr|th|td|ol|ul|li|h\d|section|span|time|p|a|svg|g|title|desc|rect|path|circle|ellipse|text|tspan)$/;

  test.prop([hostileText], { numRuns: 60 })("has no tag but our own, and no handler", (text) => {
    const records = recordsOf(hostileRecords(text));
    const pages = [
      figureHtml({
        narrow: timelineRows(records),
        wide: timeline(records),
        caption: text,
        table: tableHtml(timelineTable(timelineData(records))),
      }),
      tableHtml(timelineTable(timelineData(records)), () => text),
      tableHtml(mapTable(mapData(records)), () => text),
      tableHtml(networkTable(networkData(records)), () => text),
    ];
    for (const page of pages) {
      for (const [, tag = "", attributes = ""] of page.matchAll(/<([^\s>]*)([^>]*)>/g)) {
        expect(tag.replace(/\/$/, "")).toMatch(TAGS);
        expect(attributes.replace(/"[^"]*"/g, '""')).not.toMatch(/\bon\w+=/i);
        expect(attributes).not.toMatch(/href="\s*javascript:/i);
      }
    }
  });
});

describe("the terminal's timeline of any text", () => {
  test.prop([hostileText], { numRuns: 60 })(
    "gives a terminal no command, and in ASCII nothing else",
    (text) => {
      const records = hostileRecords(text);
      expect(timelineText(records).replaceAll("\n", "")).not.toMatch(
        /[\p{Control}\u202a-\u202e\u2066-\u2069]/u,
      );
      expect(timelineText(records, { ascii: true })).toMatch(/^[\u0020-\u007e\n]*$/);
    },
  );
});

describe("a figure of nothing", () => {
  test("says so for all to see", () => {
    expect(textsIn(timeline([]))).toEqual(["There are no records to show."]);
    expect(textsIn(network([]))).toEqual(["No agreement or pledge joins any actors here."]);
    expect(textsIn(map([]))).toContain("No agreement, pledge or place here can be put on a map.");
    expect(timelineText([])).toBe("There are no records to show.\n");
    expect(timelineRows([])).toContain("<p>There are no records to show.</p>");
  });
});

function textsIn(svg: string): string[] {
  return elements(parseXml(svg), "text").map(textOf);
}

describe("a footer", () => {
  test("stands in lines under the drawing, which it makes taller", () => {
    const records = recordsOf(hostileRecords());
    const heightOf = (svg: string) => Number(parseXml(svg).attributes.height);
    const drawn = timeline(records, { footer: "One.\nTwo." });
    expect(heightOf(drawn)).toBe(heightOf(timeline(records)) + 40);
    expect(elements(parseXml(drawn), "text").slice(-2).map(textOf)).toEqual(["One.", "Two."]);
  });
});
