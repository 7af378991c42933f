import { drawNetwork, networkData, networkTable } from "@org/defense-pact-figures";
import { type Command, takesOptionsOnly, textOf, wholeNumber } from "../command.ts";
import { DATASET_OPTION } from "../dataset/dataset-asked.ts";
import { filterOptions } from "../filter-flags.ts";
import { drawnRecords } from "../picture/drawn-records.ts";
import { idIn } from "../picture/ids.ts";
import { checkPictureOptions, formatAsked, PICTURE_OPTIONS } from "../picture/options.ts";
import { FIGURE_FORMATS, writeFigure } from "../picture/write-figure.ts";

const MOST_RECORDS = 300;
/** As far as `links` goes; further out there is nothing new. */
const MOST_STEPS = 6;

export const command: Command = {
  usage: "[filters] [--focus ID] [--depth N] [--limit N] [--out FILE] [--format FORMAT]",
  summary:
    "A network of actors, agreements and pledges, on rings about its middle: the further out, the more steps away. " +
    "It has 300 records at most, the nearest first, and says how many it leaves out.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: FIGURE_FORMATS,
      help: "table (default; what joins what), svg, png, csv, json, ndjson or md.",
    },
    focus: { type: "string", value: "ID", help: "What stands in the middle; left out, the best connected." },
    depth: {
      type: "string",
      value: "N",
      help: `So many steps from the focus, 1 to ${MOST_STEPS}; left out, 2.`,
    },
    limit: { type: "string", value: "N", help: `So many records at most, up to ${MOST_RECORDS}.` },
    dataset: DATASET_OPTION,
    ...PICTURE_OPTIONS,
    ...filterOptions(),
  },
  examples: [
    "network --out network.svg",
    "network --focus kenya --depth 1 --out kenya.png",
    "network --since 2023 --format csv",
  ],
  async run(args, terminal) {
    takesOptionsOnly("network", args, "--focus");
    const format = formatAsked(args, FIGURE_FORMATS);
    checkPictureOptions(args);
    const depth = wholeNumber(args, "depth", MOST_STEPS);
    const limit = wholeNumber(args, "limit", MOST_RECORDS);
    const drawn = await drawnRecords(args, Number.POSITIVE_INFINITY);
    const { records, source } = drawn;
    const written = textOf(args, "focus");
    const data = networkData(records, {
      ...(written !== undefined && { focus: idIn(drawn, written, ["actors", "agreements", "pledges"]) }),
      ...(depth !== undefined && { depth }),
      ...(limit !== undefined && { limit }),
    });
    const figure = {
      draw: (options: Parameters<typeof drawNetwork>[1]) => drawNetwork(data, options),
      table: () => networkTable(data),
    };
    await writeFigure(figure, format, source, args, terminal);
    return 0;
  },
};
