import { type CollectionName, headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { PALETTE, wrapText } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { figureOf } from "../figure/record-figure.ts";
import { isDrawable } from "../files/drawable.ts";
import { escapeHtml } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { orderedRecords } from "../list/listings.ts";
import { findingOf } from "./finding.ts";

/** What people link to, and how many of each, the first of its list, have a card: one costs a tenth of a second. */
const CARDED: readonly CollectionName[] = ["agreements", "pledges", "events"];
const MOST_CARDS = 50;

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 60;

const carded = new WeakMap<SiteData, ReadonlySet<string>>();

/**
 * The path of the picture that other sites show beside a link to a record; undefined where the common one does, which is
 * better than one with empty boxes.
 */
export function recordCardPath(record: DatasetRecord, data: SiteData): string | undefined {
  const ids =
    carded.get(data) ??
    new Set(CARDED.flatMap((name) => orderedRecords(name, data).slice(0, MOST_CARDS)).map(({ id }) => id));
  carded.set(data, ids);
  const { title } = headlineOf(record);
  return ids.has(record.id) && isDrawable(`${title}${findingOf(record, data)}`)
    ? `${record.id}.card.png`
    : undefined;
}

/** A record's card as SVG: its title, what it says in a sentence, its track, and whose page it is. */
export function recordCard(record: DatasetRecord, data: SiteData, { name, url }: Identity): string {
  const room = WIDTH - 2 * MARGIN;
  const title = titleLines(headlineOf(record).title, room);
  const finding = wrapText(findingOf(record, data), room, 30, 4);
  const underTitle = 96 + title.lines.length * title.size * 1.2;
  const underFinding = underTitle + finding.length * 42;
  const figure = figureOf(record, data)?.draw({ width: 860, theme: "light" });
  const lines = [
    ...title.lines.map((line, index) =>
      text(line, 96 + index * title.size * 1.2, { size: title.size, weight: 600 }),
    ),
    ...finding.map((line, index) => text(line, underTitle + 4 + index * 42, { size: 30 })),
    text(`${name} · ${url.replace(/^https?:\/\//, "")}/${record.id}/`, HEIGHT - 36, {
      size: 22,
      muted: true,
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PALETTE.ground.light}"/>${lines.join("")}${figure ? placed(figure, underFinding, HEIGHT - 76) : ""}</svg>`;
}

/** A title in two lines, a long one in three smaller ones; what is longer still is cut. */
function titleLines(
  title: string,
  room: number,
): { readonly size: number; readonly lines: readonly string[] } {
  const large = wrapText(title, room, 52, Infinity, true);
  return large.length <= 2
    ? { size: 52, lines: large }
    : { size: 42, lines: wrapText(title, room, 42, 3, true) };
}

interface Look {
  readonly size: number;
  readonly weight?: number;
  readonly muted?: boolean;
}

function text(words: string, y: number, { size, weight = 400, muted = false }: Look): string {
  const fill = PALETTE[muted ? "muted" : "ink"].light;
  return `<text x="${MARGIN}" y="${y}" font-family="Noto Sans" font-weight="${weight}" font-size="${size}" fill="${fill}">${escapeHtml(words)}</text>`;
}

/** A drawing in what is left between two heights. */
function placed(svg: string, top: number, bottom: number): string {
  return svg.replace(/^<svg[^>]*?viewBox="([^"]+)"[^>]*>/, (_, box: string) => {
    const place = `x="${MARGIN}" y="${top}" width="${WIDTH - 2 * MARGIN}" height="${bottom - top}"`;
    return `<svg ${place} viewBox="${box}" preserveAspectRatio="xMinYMid meet">`;
  });
}
