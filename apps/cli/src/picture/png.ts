import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { UsageError } from "../command.ts";
import { missingFrom, subsetsFor } from "./fonts.ts";

const require = createRequire(import.meta.url);

/** A picture of more dots would take gigabytes while it is made. */
const MOST_DOTS = 100_000_000;

/** A PNG of an SVG, and the characters in it that none of our fonts has. */
export interface Png {
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

let started: Promise<void> | undefined;

/**
 * Draws an SVG with concrete colours as PNG, in Noto Sans (a part of this package's installation, so that every machine
 * draws the same).
 *
 * @param scale dots for each pixel.
 * @throws UsageError where the picture would be too large.
 */
export async function pngOf(svg: string, scale: number): Promise<Png> {
  const [, width = "0", height = "0"] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  if (Number(width) * Number(height) * scale ** 2 > MOST_DOTS)
    throw new UsageError(
      `a PNG of ${Number(width) * scale} × ${Number(height) * scale} dots is too large.`,
      "Take a smaller --scale, fewer records (see the filters), or SVG.",
    );
  started ??= readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  await started;
  const fontBuffers = await Promise.all(subsetsFor(svg).flatMap(fontsOf));
  const drawn = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontBuffers,
      defaultFontFamily: "Noto Sans",
      sansSerifFamily: "Noto Sans",
    },
  });
  const image = drawn.render();
  const bytes = image.asPng();
  image.free();
  drawn.free();
  return { bytes, missing: missingFrom(svg) };
}

/** The figures have two weights. */
function fontsOf(subset: string): Promise<Uint8Array>[] {
  return [400, 600].map((weight) => {
    const file = `@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`;
    return readFile(require.resolve(file));
  });
}
