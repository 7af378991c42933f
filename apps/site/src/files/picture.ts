import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PALETTE } from "@org/defense-pact-figures";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { escapeHtml } from "../html/html.ts";

/** The size of the picture that other sites show beside a link. */
const CARD = { width: 1200, height: 630 } as const;

/** A picture has twice the dots of its width, as screens have, but no more in all than this: it takes time and memory. */
const DENSITY = 2;
const MOST_DOTS = 6_000_000;

interface Renderer {
  readonly fonts: Uint8Array[];
}

let started: Promise<Renderer> | undefined;

/** Loads the renderer and its fonts once: names of records have letters of Latin alphabets. */
async function start(): Promise<Renderer> {
  const files = ["latin", "latin-ext"].flatMap((subset) =>
    [400, 600].map((weight) => `@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`),
  );
  const [wasm, ...fonts] = await Promise.all(
    ["@resvg/resvg-wasm/index_bg.wasm", ...files].map((file) =>
      readFile(fileURLToPath(import.meta.resolve(file))),
    ),
  );
  await initWasm(wasm as Buffer);
  return { fonts };
}

/** Draws a figure with concrete colours as PNG, on every machine the same. */
export function pngOf(svg: string): Promise<Uint8Array> {
  const [, width = "1", height = "1"] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const density = Math.min(DENSITY, Math.sqrt(MOST_DOTS / (Number(width) * Number(height))));
  return drawn(svg, Math.round(Number(width) * density));
}

async function drawn(svg: string, width: number): Promise<Uint8Array> {
  started ??= start();
  const { fonts } = await started;
  const renderer = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: false,
      fontBuffers: fonts,
      defaultFontFamily: "Noto Sans",
      sansSerifFamily: "Noto Sans",
    },
  });
  const image = renderer.render();
  const bytes = image.asPng();
  image.free();
  renderer.free();
  return bytes;
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
