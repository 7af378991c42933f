import { drawMark } from "../drawing/marks.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { wrapText } from "../drawing/text-width.ts";
import { sayNumber } from "../records/amount.ts";
import { sayList } from "../records/names.ts";
import { STAGE_LOOKS } from "../records/stages.ts";
import type { MapArc, MapData } from "./map-data.ts";
import { sayAgreement, sayArc } from "./map-words.ts";
import type { MapPlan } from "./plan.ts";

/** So many pledges are numbered and said; the table has them all. */
const MOST = 8;
const SIZE = 11.5;
const LINE = 16;

/** The lines beneath a map: its pledges and agreements in words, what is missing, and how to read it. */
export interface MapList {
  readonly height: number;
  readonly numbers: ReadonlyMap<MapArc, number>;
  readonly draw: (paint: Painter) => readonly Markup[];
}

interface Line {
  readonly text: string;
  readonly muted?: boolean;
  readonly mark?: (x: number, y: number, paint: Painter) => Markup;
}

/** Lays out the list for a width. */
export function listOf(data: MapData, plan: MapPlan, width: number): MapList {
  const arcs = [...plan.arcs].sort((a, b) => b.width - a.width).map(({ of }) => of);
  const numbers = new Map(arcs.slice(0, MOST).map((arc, index) => [arc, index + 1]));
  const lines = [
    ...pledgeLines(arcs, numbers, data),
    ...agreementLines(data, plan),
    ...(plan.fitted.world ? absentLines(data) : []),
    ...readingLines(plan),
  ];
  const indent = 22;
  const wrapped = lines.flatMap(({ text, ...line }) =>
    wrapText(text, width - indent - 10, SIZE).map((part, index) => ({
      text: part,
      muted: line.muted === true,
      mark: index === 0 ? line.mark : undefined,
    })),
  );
  const draw = (paint: Painter) =>
    wrapped.flatMap(({ text, muted, mark }, index) => {
      const y = 24 + index * LINE;
      const words = el(
        "text",
        {
          x: muted ? 6 : indent,
          y,
          "font-size": muted ? 11 : SIZE,
          fill: muted ? paint("muted") : undefined,
        },
        text,
      );
      return mark === undefined ? [words] : [mark(12, y - 4, paint), words];
    });
  return { height: 24 + wrapped.length * LINE, numbers, draw };
}

function pledgeLines(arcs: readonly MapArc[], numbers: ReadonlyMap<MapArc, number>, data: MapData): Line[] {
  const lines = [...numbers].map(([arc, number]): Line => {
    const look = arc.stage === undefined ? undefined : STAGE_LOOKS[arc.stage];
    const mark = (x: number, y: number, paint: Painter) =>
      drawMark(look?.mark ?? "dot", x, y, { paint: look?.paint ?? "muted", scale: 0.9 }, paint);
    return { text: `${number}  ${sayArc(arc, data)}`, mark };
  });
  const more = arcs.length - numbers.size;
  return more === 0 ? lines : [...lines, { text: `… and ${more} more, in the table` }];
}

function agreementLines(data: MapData, plan: MapPlan): Line[] {
  const mark = (x: number, y: number, paint: Painter) =>
    el("path", {
      d: `M${x - 8},${y}H${x + 6}`,
      stroke: paint("ink"),
      "stroke-width": 1.6,
      "stroke-dasharray": "1 3",
      "stroke-linecap": "round",
    });
  const agreements = [...new Set(plan.links.map(({ of }) => of.agreement))];
  const lines = agreements
    .slice(0, MOST)
    .map((agreement): Line => ({ text: sayAgreement(agreement, data), mark }));
  const more = agreements.length - lines.length;
  return more === 0 ? lines : [...lines, { text: `… and ${more} more, in the table` }];
}

function absentLines({ absent }: MapData): Line[] {
  if (absent.length === 0) return [];
  const reasons = [...new Set(absent.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = absent.filter((record) => record.reason === reason).map(({ name }) => name);
    const more = names.length > 6 ? `; ${names.length - 5} more` : "";
    return {
      text: `Not on the map, ${reason}: ${names.slice(0, more === "" ? 6 : 5).join("; ")}${more}.`,
      muted: true,
    };
  });
}

function readingLines(plan: MapPlan): Line[] {
  const units = [...plan.largest].map(([unit, value]) => `${sayNumber(value)} ${unit}`);
  const widths =
    units.length === 0
      ? ""
      : ` An arrow's width goes by the square root of its amount; the widest is ${sayList(units)}, each unit by itself.`;
  const unknown = plan.arcs.some(({ of }) => of.size === undefined)
    ? " A thin line has no known amount."
    : "";
  return [{ text: `${plan.fitted.name}.${widths}${unknown}`, muted: true }];
}
