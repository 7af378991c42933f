import {
  drawTrack,
  type Records,
  stageTrackData,
  statusTrackData,
  type Track,
  trackTable,
} from "@org/defense-pact-figures";
import { type Command, UsageError } from "../command.ts";
import { DATASET_OPTION } from "../dataset/dataset-asked.ts";
import { drawnRecords } from "../picture/drawn-records.ts";
import { idIn } from "../picture/ids.ts";
import { checkPictureOptions, formatAsked, PICTURE_OPTIONS } from "../picture/options.ts";
import { FIGURE_FORMATS, writeFigure } from "../picture/write-figure.ts";

export const command: Command = {
  usage: "ID [--out FILE] [--format FORMAT]",
  summary:
    "How far a pledge came (announced, committed, allocated, provided, completed) or an agreement (signed, ratified, in " +
    "force …): what is reached, when, who says so, and what no source tells.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: FIGURE_FORMATS,
      help: "table (default; a step a row), svg, png, csv, json, ndjson or md.",
    },
    dataset: DATASET_OPTION,
    ...PICTURE_OPTIONS,
  },
  examples: [
    "track pledges/kenya-police-haiti-2023",
    "track us-kenya-defence-cooperation-framework --out status.svg",
    "track pledges/us-haiti-mission-funding-2023 --format png > funding.png",
  ],
  async run(args, terminal) {
    const [written, ...rest] = args.positionals;
    if (written === undefined || rest.length > 0)
      throw new UsageError("track takes one id, of a pledge or an agreement.", "`list pledges` has them.");
    const format = formatAsked(args, FIGURE_FORMATS);
    checkPictureOptions(args);
    const drawn = await drawnRecords(args, Number.POSITIVE_INFINITY);
    const { records, source } = drawn;
    const data = trackOf(records, idIn(drawn, written, ["pledges", "agreements"]));
    const figure = {
      draw: (options: Parameters<typeof drawTrack>[1]) => drawTrack(data, options),
      table: () => trackTable(data),
    };
    await writeFigure(figure, format, source, args, terminal);
    return 0;
  },
};

function trackOf(records: Records, id: string): Track {
  const record = records.get(id);
  if (record?.type === "pledge") return stageTrackData(record, records);
  if (record?.type === "agreement") return statusTrackData(record, records);
  throw new UsageError(`${id} has no track: only pledges and agreements come some way.`);
}
