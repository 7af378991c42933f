import {
  drawTimeline,
  type TimelineDataOptions,
  timelineData,
  timelineTable,
  timelineText,
} from "@org/defense-pact-figures";
import { type Arguments, oneOf, outOf, type Terminal, textOf, UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { hasUnicode } from "../terminal/characters.ts";
import { columnsOf } from "../terminal/columns.ts";
import { DRAWN_COLLECTIONS } from "./drawn-collections.ts";
import { drawnRecords } from "./drawn-records.ts";
import { GROUPINGS, STATEMENTS } from "./options.ts";
import { writeFigure } from "./write-figure.ts";

/** A pipe has no width; a page of text has this one. */
const COLUMNS_IN_A_PIPE = 100;

/** Writes the timeline as a figure. */
export async function writeTimelineFigure(
  form: "bars" | "svg" | "png",
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  const options = dataOptions(args);
  const { records, source } = await drawnRecords(args);
  if (form === "bars")
    return writeBars(timelineText(records, { ...options, ...cells(terminal) }), args, terminal);
  const data = timelineData(records, options);
  const figure = {
    draw: (drawing: Parameters<typeof drawTimeline>[1]) => drawTimeline(data, drawing),
    table: () => timelineTable(data),
  };
  await writeFigure(figure, form, source, args, terminal);
}

function dataOptions(args: Arguments): TimelineDataOptions {
  const collection = textOf(args, "collection");
  const collections = DRAWN_COLLECTIONS.filter((name) => collection === undefined || name === collection);
  if (collections.length === 0)
    throw new UsageError(
      `a timeline draws ${DRAWN_COLLECTIONS.join(", ")}; not ${collection}.`,
      "See --format table.",
    );
  for (const option of ["limit", "reverse"]) {
    if (args.values[option] !== undefined)
      throw new UsageError(`--${option} is for the list of dates; a figure shows them all in their order.`);
  }
  return {
    collections,
    groupBy: oneOf(args, "group-by", GROUPINGS),
    statements: oneOf(args, "statements", STATEMENTS),
  };
}

function cells({ stdout, env }: Terminal): { columns: number; ascii: boolean } {
  return { columns: columnsOf(stdout) ?? COLUMNS_IN_A_PIPE, ascii: !hasUnicode(env) };
}

async function writeBars(text: string, args: Arguments, { stdout }: Terminal): Promise<void> {
  const out = outOf(args);
  if (out === undefined) stdout.write(text);
  else await writeAtomically(out, [text]);
}
