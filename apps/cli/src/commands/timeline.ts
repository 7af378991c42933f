import type { TimelineEntry } from "@org/defense-pact-store";
import {
  type Arguments,
  type Command,
  outOf,
  type Terminal,
  takesOptionsOnly,
  textOf,
  wholeNumber,
} from "../command.ts";
import { DATASET_OPTION, storeAsked } from "../dataset/dataset-asked.ts";
import { askDataset } from "../dataset-store.ts";
import { everyPage } from "../every-page.ts";
import { collectionNamed, filterOptions, filtersFrom } from "../filter-flags.ts";
import { isDrawn } from "../picture/drawn-collections.ts";
import {
  checkPictureOptions,
  formatAsked,
  GROUPINGS,
  PICTURE_OPTIONS,
  STATEMENTS,
} from "../picture/options.ts";
import { countText } from "../terminal/count-text.ts";
import type { Column } from "../terminal/rows.ts";
import { writeRowsTo } from "../terminal/rows-to-file.ts";

const COLUMNS: readonly Column<TimelineEntry>[] = [
  { name: "date", valueOf: ({ date }) => date },
  { name: "what", valueOf: ({ what }) => what },
  { name: "title", valueOf: ({ title }) => title },
  { name: "id", isKey: true, valueOf: ({ id }) => id },
  { name: "path", isLong: true, valueOf: ({ path }) => path },
];

const FORMATS = ["table", "bars", "svg", "png", "json", "ndjson", "csv", "md"] as const;

export const command: Command = {
  usage: "[filters] [--collection COLLECTION] [--reverse] [--limit N] [--out FILE] [--format FORMAT]",
  summary:
    "Every dated fact by its first possible day: signed, in force, announced, said, occurred. --since and --until are " +
    "about each fact's own date, the other filters about its record; of bars and pictures all are about the record.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: FORMATS,
      help: "bars (default on a terminal), table (default elsewhere), svg, png, json, ndjson, csv or md.",
    },
    dataset: DATASET_OPTION,
    ...PICTURE_OPTIONS,
    "group-by": {
      type: "string",
      value: "WHAT",
      choices: GROUPINGS,
      help: "Of bars and pictures: collection (default), or actor (who signs, gives, acts or speaks).",
    },
    statements: {
      type: "string",
      value: "HOW",
      choices: STATEMENTS,
      help: "Of bars and pictures: what one speaker says on one date together (default), or each.",
    },
    collection: { type: "string", value: "COLLECTION", help: "Facts of this collection only." },
    reverse: { type: "boolean", help: "The latest first." },
    limit: { type: "string", value: "N", help: "So many facts at most; left out, all." },
    ...filterOptions(),
  },
  examples: [
    "timeline --since 2023-09 --until 2023-10",
    "timeline --collection agreements --party kenya",
    "timeline --reverse --limit 10 --format md",
    "timeline --by kenya --out kenya.svg",
  ],
  async run(args, terminal) {
    const format = formatFor(args, terminal);
    checkPictureOptions(args);
    takesOptionsOnly("timeline", args, "--collection");
    const collection = collectionNamed(textOf(args, "collection"));
    if (format === "bars" || format === "svg" || format === "png") {
      // Figures and their maps are loaded only where one is drawn.
      const { writeTimelineFigure } = await import("../picture/timeline-figure.ts");
      await writeTimelineFigure(format, args, terminal);
      return 0;
    }
    const limit = wholeNumber(args, "limit");
    await askDataset(async (store) => {
      const filters = await filtersFrom(args, store, collection);
      const entries = everyPage(async (page) => {
        const { entries: found, next } = await store.timeline({
          filters,
          ...(collection !== undefined && { collection }),
          isDescending: args.values.reverse === true,
          ...page,
        });
        return { found, next };
      }, limit);
      const rows = {
        columns: COLUMNS,
        rows: entries,
        jsonOf: (entry: TimelineEntry) => entry,
        notes: (count: number) => [
          `${countText(count, count, "date")}${count === limit ? ", as many as --limit allows" : ""}`,
        ],
      };
      await writeRowsTo(outOf(args), rows, format, terminal);
    }, storeAsked(args));
    return 0;
  },
};

/** What was asked for; else bars on a terminal, unless the question is one for a list. */
function formatFor(args: Arguments, { stdout }: Terminal): (typeof FORMATS)[number] {
  const { format, out, limit, reverse } = args.values;
  const isList = limit !== undefined || reverse !== undefined || !isDrawn(textOf(args, "collection"));
  const isFree = format === undefined && out === undefined;
  return isFree && stdout.isTTY === true && !isList ? "bars" : formatAsked(args, FORMATS);
}
