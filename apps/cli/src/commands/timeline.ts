import type { TimelineEntry } from "@org/defense-pact-store";
import { type Command, textOf, UsageError, wholeNumber } from "../command.ts";
import { askDataset } from "../dataset-store.ts";
import { everyPage } from "../every-page.ts";
import { collectionNamed, filterOptions, filtersFrom } from "../filter-flags.ts";
import { countText } from "../terminal/count-text.ts";
import { type Column, FORMAT_OPTION, formatFrom, writeRows } from "../terminal/rows.ts";

const COLUMNS: readonly Column<TimelineEntry>[] = [
  { name: "date", valueOf: ({ date }) => date },
  { name: "what", valueOf: ({ what }) => what },
  { name: "title", valueOf: ({ title }) => title },
  { name: "id", isKey: true, valueOf: ({ id }) => id },
  { name: "path", isLong: true, valueOf: ({ path }) => path },
];

export const command: Command = {
  usage: "[filters] [--collection NAME] [--reverse] [--limit N] [--format FORMAT]",
  summary:
    "Every dated fact by its first possible day: signed, in force, announced, said, occurred. --since and --until are " +
    "about each fact's own date, the other filters about its record.",
  options: {
    format: FORMAT_OPTION,
    collection: { type: "string", value: "NAME", help: "Facts of this collection only." },
    reverse: { type: "boolean", help: "The latest first." },
    limit: { type: "string", value: "N", help: "So many facts at most; left out, all." },
    ...filterOptions(),
  },
  examples: [
    "timeline --since 2023-09 --until 2023-10",
    "timeline --collection agreements --party kenya",
    "timeline --reverse --limit 10 --format md",
  ],
  async run(args, terminal) {
    const format = formatFrom(args);
    if (args.positionals.length > 0)
      throw new UsageError(
        `timeline takes options only; not "${args.positionals.join(" ")}".`,
        "See --collection.",
      );
    const collection = collectionNamed(textOf(args, "collection"));
    const limit = wholeNumber(args, "limit");
    await askDataset(async (store) => {
      const filters = await filtersFrom(args, store, collection);
      const entries = everyPage(
        async (page) => {
          const { entries: found, next } = await store.timeline({
            filters,
            ...(collection !== undefined && { collection }),
            isDescending: args.values.reverse === true,
            ...page,
          });
          return { found, next };
        },
        wholeNumber(args, "limit"),
      );
      const rows = {
        columns: COLUMNS,
        rows: entries,
        jsonOf: (entry: TimelineEntry) => entry,
        notes: (count: number) => [
          `${countText(count, count, "date")}${count === limit ? ", as many as --limit allows" : ""}`,
        ],
      };
      await writeRows(rows, format, terminal);
    });
    return 0;
  },
};
