import { BOUNDARY_NOTE, drawMap, MAP_CREDIT, mapData, mapTable } from "@org/defense-pact-figures";
import { type Command, takesOptionsOnly } from "../command.ts";
import { DATASET_OPTION } from "../dataset/dataset-asked.ts";
import { filterOptions } from "../filter-flags.ts";
import { drawnRecords } from "../picture/drawn-records.ts";
import { idIn } from "../picture/ids.ts";
import { checkPictureOptions, formatAsked, PICTURE_OPTIONS } from "../picture/options.ts";
import { FIGURE_FORMATS, writeFigure } from "../picture/write-figure.ts";

export const command: Command = {
  usage: "[filters] [--region IDS] [--out FILE] [--format FORMAT]",
  summary:
    "A map: agreements as lines between their parties, pledges as arrows from giver to recipient, as wide as the square " +
    "root of the amount. The projection and what boundaries mean are told in the picture.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: FIGURE_FORMATS,
      help: "table (default; what the map shows), svg, png, csv, json, ndjson or md.",
    },
    region: {
      type: "string",
      value: "IDS",
      help: "Draw the surroundings of these actors and places, with commas, instead of the world.",
    },
    dataset: DATASET_OPTION,
    ...PICTURE_OPTIONS,
    ...filterOptions(),
  },
  examples: [
    "map --out map.svg",
    "map --to haiti --out haiti.png --theme dark",
    "map --region kenya,haiti --width 1280 --format svg > region.svg",
    "map --by united-states --format csv",
  ],
  async run(args, terminal) {
    takesOptionsOnly("map", args, "--region");
    const format = formatAsked(args, FIGURE_FORMATS);
    checkPictureOptions(args);
    const drawn = await drawnRecords(args);
    const { records, source } = drawn;
    const region = regionOf(args.values.region).map((id) => idIn(drawn, id, ["actors", "places"]));
    const data = mapData(records, region.length === 0 ? {} : { view: "region", region });
    const figure = {
      draw: (options: Parameters<typeof drawMap>[1]) => drawMap(data, options),
      table: () => mapTable(data),
      notes: [BOUNDARY_NOTE, MAP_CREDIT],
    };
    await writeFigure(figure, format, source, args, terminal);
    return 0;
  },
};

function regionOf(value: unknown): string[] {
  if (typeof value !== "string") return [];
  return value
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
