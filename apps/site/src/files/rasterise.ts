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

const read = (file: string) => readFile(fileURLToPath(import.meta.resolve(file)));

/** Names of records have letters of Latin alphabets. The fonts are files, so that all machines draw the same. */
const fontsOf = (subset: string) =>
  Promise.all(
    [400, 600].map((weight) =>
      read(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`),
    ),
  );

const latin = await fontsOf("latin");
const extended = await fontsOf("latin-ext");
await initWasm(await read("@resvg/resvg-wasm/index_bg.wasm"));

/** What the smaller fonts draw, as their makers have it; each picture unpacks its fonts, a quarter of the time that it takes. */
const LATIN =
  /^[\s\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]*$/;

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
      fontBuffers: LATIN.test(svg) ? latin : [...latin, ...extended],
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
