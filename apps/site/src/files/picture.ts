import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { PALETTE } from "@org/defense-pact-figures";
import { escapeHtml } from "../html/html.ts";
import { undrawableTexts } from "./drawable.ts";
import type { Answer, Asked } from "./rasterise.ts";

/** The size of the picture that other sites show beside a link. */
const CARD = { width: 1200, height: 630 } as const;

/** A picture has twice the dots of its width, as screens have, but no more in all than this: it takes time and memory. */
const DENSITY = 2;
const MOST_DOTS = 6_000_000;

/** Draws a figure with concrete colours as PNG, on every machine the same. */
export function pngOf(svg: string): Promise<Uint8Array> {
  const [, width = "1", height = "1"] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const density = Math.min(DENSITY, Math.sqrt(MOST_DOTS / (Number(width) * Number(height))));
  return drawn(svg, Math.round(Number(width) * density));
}

/** A figure as the picture beside a link: its title above, the drawing in the middle of what is left. */
export function cardOf(title: string, svg: string): Promise<Uint8Array> {
  const { width, height } = CARD;
  const inner = svg.replace(/^<svg[^>]*?viewBox="([^"]+)"[^>]*>/, (_, box: string) => {
    const place = `x="60" y="120" width="${width - 120}" height="${height - 160}"`;
    return `<svg ${place} viewBox="${box}" preserveAspectRatio="xMidYMid meet">`;
  });
  const card = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${PALETTE.ground.light}"/><text x="60" y="84" font-family="Noto Sans" font-weight="600" font-size="48" fill="${PALETTE.ink.light}">${escapeHtml(title)}</text>${inner}</svg>`;
  return drawn(card, width);
}

/** A card that is laid out already. */
export function drawnCard(svg: string): Promise<Uint8Array> {
  return drawn(svg, CARD.width);
}

interface Waiting {
  readonly done: (png: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

const undrawn = new Set<string>();

/** The texts that pictures drawn so far show as empty boxes. */
export function undrawnTexts(): readonly string[] {
  return [...undrawn];
}

const waiting = new Map<number, Waiting>();
let rasteriser: Worker | undefined;
let asked = 0;

/** Has the picture drawn by the thread for it, which keeps the process going only while it has work. */
function drawn(svg: string, width: number): Promise<Uint8Array> {
  for (const text of undrawableTexts(svg)) undrawn.add(text);
  rasteriser ??= start();
  const worker = rasteriser;
  asked += 1;
  const number = asked;
  return new Promise((done, failed) => {
    waiting.set(number, { done, failed });
    worker.ref();
    worker.postMessage({ number, svg, width } satisfies Asked);
  });
}

function start(): Worker {
  // Node reads no TypeScript below node_modules: there the thread stands without its types beside this file.
  const bare = new URL("rasterise.js", import.meta.url);
  const worker = new Worker(existsSync(bare) ? bare : new URL("rasterise.ts", import.meta.url));
  worker.on("message", ({ number, png, error }: Answer) => {
    const { done, failed } = waiting.get(number) as Waiting;
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
    if (png) done(png);
    else failed(new Error(`A picture cannot be drawn: ${error}`));
  });
  worker.on("error", (error) => {
    for (const { failed } of waiting.values()) failed(error as Error);
    waiting.clear();
  });
  return worker;
}
