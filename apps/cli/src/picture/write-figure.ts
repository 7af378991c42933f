import type { DrawingOptions, Table } from "@org/defense-pact-figures";
import { type Arguments, outOf, type Terminal, UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Rows } from "../terminal/rows.ts";
import { writeRowsTo } from "../terminal/rows-to-file.ts";
import { PICTURES, pictureSettings } from "./options.ts";

/** A figure in its two forms: its picture and its table. */
export interface Figure {
  /** With the footer that it has where it stands alone. */
  draw(options: DrawingOptions): string;
  table(): Table;
  /** Beside the name of the dataset, what has to be said with the picture. */
  readonly notes?: readonly string[];
}

export const FIGURE_FORMATS = ["table", ...PICTURES, "csv", "json", "ndjson", "md"] as const;
type FigureFormat = (typeof FIGURE_FORMATS)[number];

/**
 * Writes a figure in the form asked for, to the file of `--out` or to the output.
 *
 * @param source what the picture is drawn from, for its footer: "defense-pact dataset 1.0.0, CC BY 4.0".
 */
export async function writeFigure(
  figure: Figure,
  format: FigureFormat,
  source: string,
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  if (format === "svg" || format === "png") await writePicture(figure, format, source, args, terminal);
  else await writeRowsTo(outOf(args), tableRows(figure.table()), format, terminal);
}

async function writePicture(
  { draw, notes = [] }: Figure,
  format: (typeof PICTURES)[number],
  source: string,
  args: Arguments,
  { stdout, stderr }: Terminal,
): Promise<void> {
  const { drawing, scale } = pictureSettings(args);
  const out = outOf(args);
  if (format === "png" && out === undefined && stdout.isTTY)
    throw new UsageError(
      "a PNG is nothing for a terminal to show.",
      "Name a file, --out picture.png, or send the output to one.",
    );
  const svg = `${draw({ ...drawing, footer: [...notes, source].join("\n") })}\n`;
  const content = format === "svg" ? svg : await drawnAsPng(svg, scale, stderr);
  if (out !== undefined) await writeAtomically(out, [content]);
  else stdout.write(content);
}

/** The renderer and its fonts are loaded only where a PNG is wanted. */
async function drawnAsPng(svg: string, scale: number, stderr: Terminal["stderr"]): Promise<Uint8Array> {
  const { pngOf } = await import("./png.ts");
  const { bytes, missing } = await pngOf(svg, scale);
  if (missing.length > 0)
    stderr.write(
      `defense-pact: the picture's font lacks ${missing.slice(0, 20).join(" ")}; an SVG shows them in the reader's own.\n`,
    );
  return bytes;
}

type Row = Table["rows"][number];

/** What a person reads off the record or the picture. */
const FOR_PROGRAMS = /^what$|_(longitude|latitude)$/;

/** The table of a figure as rows in every format of `list`. */
function tableRows({ columns, rows, caption }: Table): Rows<Row> {
  return {
    columns: columns.map(({ key }) => ({
      name: key,
      isKey: key === "record",
      isLong: FOR_PROGRAMS.test(key),
      isWhole: key === "text",
      valueOf: (row: Row) => row[key] ?? undefined,
    })),
    rows,
    jsonOf: (row) => row,
    stacks: true,
    notes: () => [caption],
  };
}
