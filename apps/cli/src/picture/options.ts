import { extname } from "node:path";
import type { DrawingOptions } from "@org/defense-pact-figures";
import { type Arguments, type Option, oneOf, outOf, textOf, UsageError, wholeNumber } from "../command.ts";

/** The forms of a figure that are pictures. */
export const PICTURES = ["svg", "png"] as const;

const THEMES = ["light", "dark"] as const;

/** What makes a lane of a timeline, and what one speaker says on one date. */
export const GROUPINGS = ["collection", "actor"] as const;
export const STATEMENTS = ["together", "each"] as const;

const WIDTHS = { least: 280, most: 2400, usual: 960 } as const;
const SCALES = { most: 4, usual: 2 } as const;

/** The options of every command that draws. */
export const PICTURE_OPTIONS: Readonly<Record<string, Option>> = {
  out: {
    type: "string",
    value: "FILE",
    help: "Write to this file, whole or not at all; its ending (.svg, .png, .csv …) gives the format.",
  },
  theme: { type: "string", value: "THEME", choices: THEMES, help: "light (default) or dark." },
  width: {
    type: "string",
    value: "N",
    help: `Width of the picture in pixels, ${WIDTHS.least} to ${WIDTHS.most}; left out, ${WIDTHS.usual}. Text keeps its size.`,
  },
  scale: {
    type: "string",
    value: "N",
    help: `Of a PNG, dots for each pixel, 1 to ${SCALES.most}; left out, ${SCALES.usual}.`,
  },
  title: { type: "string", value: "TEXT", help: "The picture's name for those who cannot see it." },
};

/** How to draw, as the options say. */
export interface PictureSettings {
  readonly drawing: DrawingOptions & { readonly width: number };
  readonly scale: number;
}

/** @throws UsageError where an option has no meaning. */
export function pictureSettings(args: Arguments): PictureSettings {
  const width = wholeNumber(args, "width", WIDTHS.most, WIDTHS.least) ?? WIDTHS.usual;
  const scale = wholeNumber(args, "scale", SCALES.most) ?? SCALES.usual;
  const title = textOf(args, "title");
  const theme = oneOf(args, "theme", THEMES);
  return { drawing: { width, theme, ...(title !== undefined && { title }) }, scale };
}

const ENDINGS: Readonly<Record<string, string>> = {
  ".svg": "svg",
  ".png": "png",
  ".csv": "csv",
  ".json": "json",
  ".ndjson": "ndjson",
  ".md": "md",
  ".txt": "bars",
};

/**
 * Checks the options of a picture also where none is drawn: one mistyped there would show only in the next call.
 *
 * @throws UsageError where an option has no meaning.
 */
export function checkPictureOptions(args: Arguments): void {
  pictureSettings(args);
  oneOf(args, "group-by", GROUPINGS);
  oneOf(args, "statements", STATEMENTS);
}

/**
 * The format asked for: by `--format`, else by the ending of `--out`, else the first of the choices.
 *
 * @throws UsageError for a format that there is not, and for a file whose ending tells of none.
 */
export function formatAsked<const T extends string>(args: Arguments, choices: readonly [T, ...T[]]): T {
  const out = outOf(args);
  if (out === undefined) return oneOf(args, "format", choices);
  const ending = extname(out).toLowerCase();
  const chosen = choices.find((choice) => choice === ENDINGS[ending]);
  if (args.values.format !== undefined) return agreeing(oneOf(args, "format", choices), chosen, ending);
  if (chosen !== undefined) return chosen;
  throw new UsageError(
    `cannot tell from "${out}" what to write.`,
    `Give --format, one of ${choices.join(", ")}, or a file that ends like one, such as picture.svg.`,
  );
}

/** A picture in a file that ends like another form opens in no program. */
function agreeing<T extends string>(format: T, ofEnding: T | undefined, ending: string): T {
  if (ofEnding === undefined || ofEnding === format) return format;
  throw new UsageError(
    `--format ${format} and a file that ends in ${ending} contradict each other.`,
    "Give one of them.",
  );
}
