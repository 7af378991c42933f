import { fc, test } from "@fast-check/vitest";
import oracle from "edtf";
import { describe, expect } from "vitest";
import { bounds } from "./bounds.ts";
import type { Edtf, EdtfEnd, EdtfMember, EdtfPoint } from "./edtf.ts";
import { edtf, edtfPoint } from "./fixtures/arbitrary.ts";
import { formatEdtf } from "./format.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { type Bounds, pointBounds } from "./point-bounds.ts";
import { pointPrecision } from "./precision.ts";

/** The npm package `edtf` is the reference: we agree with it wherever DIVERGENCES does not say why not. */

interface Divergence {
  because: string;
  /** Texts that show it; the package's bounds as ISO days, null for none, or "refused". */
  shown: [text: string, theirs: string, ours: string][];
}

const DIVERGENCES = {
  season: {
    because:
      "It takes seasons for quarters of the year (spring from January), which they are in no hemisphere.",
    shown: [
      ["2023-21", "2023-01-01 2023-03-31", "2023-01-01 2023-12-31"],
      ["-0044-21", "-0044-01-01 0044-03-31", "-0044-01-01 -0044-12-31"],
      ["2023-21?", "refused", "2023-01-01 2023-12-31"],
      ["2023-21/2023-23", "refused", "2023-01-01 2023-12-31"],
      ["[2023-21,2024]", "refused", "2023-01-01 2024-12-31"],
    ],
  },
  qualifiedUnspecified: {
    because:
      "It refuses most qualifiers beside an X, though level 1 has both and says nothing against the two together.",
    shown: [
      ["201X?", "refused", "2010-01-01 2019-12-31"],
      ["2010?/202X", "refused", "2010-01-01 2029-12-31"],
    ],
  },
  yearZero: {
    because:
      "It drops the sign of a negative year whose known digits are all 0, and has no leap day in the year 0.",
    shown: [
      ["-000X", "0000-01-01 0009-12-31", "-0009-01-01 0000-12-31"],
      ["0000-02-29", "0000-03-01 0000-03-01", "0000-02-29 0000-02-29"],
    ],
  },
  unspecifiedBeforeZero: {
    because: "It begins a month or day that is X, in a year before 0, at the last one it could be.",
    shown: [["-0044-03-XX", "-0044-03-31 -0044-03-01", "-0044-03-01 -0044-03-31"]],
  },
  unknownEnd: {
    because: "It gives an unknown end no bound, where any day is possible.",
    shown: [
      ["/2028", "null 2028-12-31", "-Infinity 2028-12-31"],
      ["2028/", "2028-01-01 null", "2028-01-01 Infinity"],
    ],
  },
  sharedStart: {
    because:
      "It refuses an interval unless its end begins later than its start, so a span within one month or day.",
    shown: [
      ["2023/2023", "refused", "2023-01-01 2023-12-31"],
      ["2023-09/2023", "refused", "2023-09-01 2023-12-31"],
    ],
  },
  rangeAtEnd: {
    because: "It ends a set whose last member is a range at the beginning of that range.",
    shown: [["[2023-09-18..2023-09-24]", "2023-09-18 2023-09-18", "2023-09-18 2023-09-24"]],
  },
  unordered: {
    because: "It bounds a set by its first and its last member, whatever their order.",
    shown: [["[2024,2023]", "2024-01-01 2023-12-31", "2023-01-01 2024-12-31"]],
  },
  unspecifiedInRange: {
    because: "It refuses an X in a range of a set, though it takes it as a member.",
    shown: [["[201X..2024]", "refused", "2010-01-01 2024-12-31"]],
  },
  mixedRange: {
    because: "It refuses a range of two precisions, which it takes in an interval.",
    shown: [["[2023-09..2024]", "refused", "2023-09-01 2024-12-31"]],
  },
  qualifiedMember: {
    because: "It refuses most qualifiers in a set.",
    shown: [["[2023?,2024]", "refused", "2023-01-01 2024-12-31"]],
  },
  reversedRange: {
    because: "It takes a range that ends before it starts.",
    shown: [["[2024..2023]", "2024-01-01 2024-12-31", "refused"]],
  },
  leapDay: {
    because: "It takes 29 February of a common year for 1 March.",
    shown: [["2023-02-29", "2023-03-01 2023-03-01", "refused"]],
  },
  noDate: {
    because: "It takes an interval that names no date.",
    shown: [["../..", "-Infinity Infinity", "refused"]],
  },
  spaces: {
    because: "It takes a space after a comma, which would give a value two texts.",
    shown: [["[2023, 2024]", "2023-01-01 2024-12-31", "refused"]],
  },
  beyondProfile: {
    because: "It has the whole of level 2 and times of day, which the profile leaves out.",
    shown: [
      ["2023-09-25T10:00:00Z", "2023-09-25 2023-09-25", "refused"],
      ["2023-XX-25", "2023-01-25 2023-12-25", "refused"],
      ["2023-25", "2023-01-01 2023-03-31", "refused"],
      ["{2023,2024}", "2023-01-01 2024-12-31", "refused"],
    ],
  },
} satisfies Record<string, Divergence>;

const MS_PER_DAY = 86_400_000;

function theirBounds(text: string): Bounds | undefined {
  try {
    const { min, max } = oracle(text);
    const day = (ms: number | null) => (ms === null ? Number.NaN : Math.floor(ms / MS_PER_DAY));
    return { earliest: day(min), latest: day(max) };
  } catch {
    return undefined;
  }
}

function readable(found: Bounds | undefined): string {
  if (found === undefined) return "refused";
  return [found.earliest, found.latest]
    .map((day) => {
      if (Number.isNaN(day)) return "null";
      if (!Number.isFinite(day)) return String(day);
      return new Date(day * MS_PER_DAY)
        .toISOString()
        .replace(/^-00|T.*/g, (part) => (part === "-00" ? "-" : ""));
    })
    .join(" ");
}

describe.each(Object.entries<Divergence>(DIVERGENCES))("%s: $because", (_, { shown }) => {
  test.each(shown)("%s is %s there and %s here", (text, theirs, ours) => {
    expect(readable(theirBounds(text))).toBe(theirs);
    expect(readable(parseEdtf(text).ok ? bounds(text) : undefined)).toBe(ours);
  });
});

const isMarked = (point: EdtfPoint): boolean => point.qualifier !== undefined;
const hasX = (point: EdtfPoint): boolean => formatEdtf(point).includes("X");

function pointDivergence(point: EdtfPoint): keyof typeof DIVERGENCES | undefined {
  if (point.kind === "season") return "season";
  if (hasX(point) && isMarked(point)) return "qualifiedUnspecified";
  if (point.year.startsWith("-") && point.month !== undefined && hasX(point)) return "unspecifiedBeforeZero";
  return /^-00(?:0X|XX)$/.test(point.year) || (point.year === "0000" && point.month === "02")
    ? "yearZero"
    : undefined;
}

function intervalDivergence(start: EdtfEnd, end: EdtfEnd): keyof typeof DIVERGENCES | undefined {
  if (start.kind === "unknown" || end.kind === "unknown") return "unknownEnd";
  const points = [start, end].filter((each) => each.kind !== "open");
  const [first, last] = points.map((point) => pointBounds(point).earliest);
  if (last !== undefined && first! >= last) return "sharedStart";
  if (points.some(hasX) && points.some(isMarked)) return "qualifiedUnspecified";
  return firstOf(points.map(pointDivergence));
}

function memberDivergence(member: EdtfMember): keyof typeof DIVERGENCES | undefined {
  const isRange = member.kind === "range";
  const points = isRange ? [member.from, member.to].filter((point) => point !== undefined) : [member];
  if (isRange && member.from !== undefined && points.some(hasX)) return "unspecifiedInRange";
  if (new Set(points.map(pointPrecision)).size > 1) return "mixedRange";
  if (points.some(isMarked)) return "qualifiedMember";
  return firstOf(points.map(pointDivergence));
}

function setDivergence(members: EdtfMember[]): keyof typeof DIVERGENCES | undefined {
  const last = members.at(-1);
  if (last?.kind === "range" && last.from !== undefined && last.to !== undefined) return "rangeAtEnd";
  const each = members.map((member) => bounds({ kind: "one-of", members: [member] }));
  const whole = bounds({ kind: "one-of", members });
  const isOrdered = each[0]?.earliest === whole.earliest && each.at(-1)?.latest === whole.latest;
  return isOrdered ? firstOf(members.map(memberDivergence)) : "unordered";
}

function divergenceOf(value: Edtf): keyof typeof DIVERGENCES | undefined {
  if (value.kind === "interval") return intervalDivergence(value.start, value.end);
  return value.kind === "one-of" ? setDivergence(value.members) : pointDivergence(value);
}

function firstOf<T>(values: (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

test.prop([fc.oneof(edtfPoint, edtf)])(
  "the package finds the same bounds, but for the divergences",
  (value) => {
    fc.pre(divergenceOf(value) === undefined);
    expect(theirBounds(formatEdtf(value))).toEqual(bounds(value));
  },
);
