import { DEFENSE_PACT, type ExportOptions } from "@org/defense-pact-data/export";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { type Arguments, type Command, outOf, type Terminal, textOf } from "../command.ts";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { chosenIds, isChoosing } from "../export/chosen-ids.ts";
import { chosenRecords } from "../export/chosen-records.ts";
import { areLines, datasetIn, recordsIn } from "../export/dataset-source.ts";
import { ALL_FORMS, formNamed, formOfFile } from "../export/forms.ts";
import { listForms } from "../export/list-forms.ts";
import { isFolder, refuseFolderLikeFile } from "../export/target.ts";
import {
  checkExport,
  type Export,
  takesRecords,
  writeDataset,
  writeRecords,
} from "../export/write-export.ts";
import { collectionNamed, filterOptions } from "../filter-flags.ts";
import { NO_PROGRESS, progressBar } from "../terminal/progress.ts";

export const command: Command = {
  usage:
    "[IDS…] [--format FORMAT] [--collection COLLECTION] [--out FILE|FOLDER/] [--dataset FILE|FOLDER|-] [filters]",
  summary:
    "Writes the dataset, or one of yours, in another form: all of it, a collection, records by their ids, or those that " +
    "meet filters (as `list` has them). A file is written whole or not at all. NDJSON is converted record by record, at any size.",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: ALL_FORMS.map(({ id }) => id),
      help: `${ALL_FORMS.map(({ id }) => id).join(", ")}. Left out, what the ending of --out says, else json.`,
    },
    collection: { type: "string", value: "COLLECTION", help: "The records of one collection." },
    out: {
      type: "string",
      value: "FILE|FOLDER/",
      help: "Where to write; a folder takes the forms of several files. Left out or -, standard output.",
    },
    dataset: {
      type: "string",
      value: "FILE|FOLDER|-",
      multiple: true,
      help: "What to write instead of our dataset: records in JSON, NDJSON, YAML or CSV. Names are looked up in ours too.",
    },
    list: { type: "boolean", help: "List the forms, and what each loses." },
    ...filterOptions(),
  },
  examples: [
    "export > dataset.json",
    "export --out pledges.parquet --collection pledges",
    "export --out tables/ --format datapackage",
    "export actors/kenya articles/anadolu-2023-09-25-us-kenya --format bibtex",
    "export --format jsonld --party kenya --out kenya.jsonld",
    "export --dataset - --format csv --collection actors < mine.ndjson > actors.csv",
    "export --list",
  ],
  async run(args, terminal) {
    if (args.values.list === true) listForms(terminal);
    else await runExport(args, terminal);
    return 0;
  },
};

async function runExport(args: Arguments, terminal: Terminal): Promise<void> {
  const out = outOf(args);
  if (out !== undefined) refuseFolderLikeFile(out);
  const format = textOf(args, "format");
  const collection = collectionNamed(textOf(args, "collection"));
  const form =
    format !== undefined || out === undefined || isFolder(out)
      ? formNamed(format ?? "json")
      : formOfFile(out);
  const paths = args.values.dataset as readonly string[] | undefined;
  const options: ExportOptions = {
    ...(collection !== undefined && { collection }),
    ...(paths === undefined ? { about: DEFENSE_PACT } : { base: lookupInOurs() }),
  };
  const what: Export = { form, options, out };
  checkExport(what);
  // On a terminal that shows the records themselves, a bar would stand between them.
  const bar = out === undefined && terminal.stdout.isTTY ? NO_PROGRESS : progressBar(terminal);
  if (paths !== undefined && areLines(paths) && !isChoosing(args) && (await takesRecords(what)))
    return writeRecords(recordsIn(paths, collection, terminal, bar), what, terminal);
  const dataset = paths === undefined ? publishedDataset() : await datasetIn(paths, terminal, bar);
  const ids = await chosenIds(args, dataset, collection);
  await writeDataset(dataset, ids === undefined ? what : { ...what, options: { ...options, ids } }, terminal);
}

/** Our records by id, read when the first is asked for. */
function lookupInOurs(): (id: string) => DatasetRecord | undefined {
  let byId: ReadonlyMap<string, DatasetRecord> | undefined;
  return (id) => {
    byId ??= new Map(chosenRecords(publishedDataset(), {}).map((record) => [record.id, record]));
    return byId.get(id);
  };
}
