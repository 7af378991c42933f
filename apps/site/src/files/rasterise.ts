/**
 * The thread that turns drawings into PNG, so that pages are made meanwhile. It is sent drawings and answers each with
 * its picture, or with what is wrong.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** A drawing with concrete colours, and the width of its picture in dots. */
export interface Asked {
  readonly number: number;
  readonly svg: string;
  readonly width: number;
}

export interface Answer {
  readonly number: number;
  readonly png?: Uint8Array;
  readonly error?: string;
}

/** Names of records have letters of Latin alphabets. The fonts are files, so that all machines draw the same. */
const FONTS = ["latin", "latin-ext"].flatMap((subset) =>
  [400, 600].map((weight) => `@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`),
);

const read = (file: string) => readFile(fileURLToPath(import.meta.resolve(file)));
const [wasm, ...fonts] = await Promise.all(["@resvg/resvg-wasm/index_bg.wasm", ...FONTS].map(read));
await initWasm(wasm as Buffer);

parentPort?.on("message", ({ number, svg, width }: Asked) => {
  try {
    const png = drawn(svg, width);
    parentPort?.postMessage({ number, png } satisfies Answer, [png.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({ number, error: String(error) } satisfies Answer);
  }
});

function drawn(svg: string, width: number): Uint8Array {
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
