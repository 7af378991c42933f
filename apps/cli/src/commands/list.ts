import type { DatasetRecord } from "@org/defense-pact-data";
import { type CollectionName, type Filters, type Store, StoreError, sortsOf } from "@org/defense-pact-store";
import { type Arguments, type Command, textOf, UsageError, wholeNumber } from "../command.ts";
import { DATASET_OPTION, storeAsked } from "../dataset/dataset-asked.ts";
import { askDataset, usageError } from "../dataset-store.ts";
import { everyPage } from "../every-page.ts";
import { collectionNamed, filterOptions, filtersFrom } from "../filter-flags.ts";
import { type RecordColumn, recordColumns } from "../record-columns.ts";
import { countText } from "../terminal/count-text.ts";
import { FORMAT_OPTION, formatFrom, type Rows, writeRows } from "../terminal/rows.ts";

export const command: Command = {
  usage: "[COLLECTION] [filters] [--sort FIELD] [--limit N] [--columns A,B] [--format FORMAT]",
  summary:
    "Lists the records that meet all filters; values of one filter, given several times, are alternatives. " +
    "COLLECTION is articles, actors, places, agreements, pledges, events or statements; left out, all of them.",
  options: {
    format: FORMAT_OPTION,
    columns: {
      type: "string",
      value: "NAMES",
      help:
        "What to show, with commas: title, date, disputed (where sources disagree), the filter of a field (party), a field (summary) or a pointer (/signed/place). " +
        "JSON then has these only, else whole records.",
    },
    sort: {
      type: "string",
      value: "FIELD",
      choices: sortsOf(),
      help: `${sortsOf()
        .filter((sort) => !sort.startsWith("/"))
        .join(", ")}, or a pointer; a minus turns the order: --sort=-date.`,
    },
    limit: { type: "string", value: "N", help: "So many records at most; left out, all." },
    dataset: DATASET_OPTION,
    ...filterOptions(),
  },
  examples: [
    "list pledges --by kenya",
    "list agreements --party kenya --in-force-on 2025-01-01",
    "list pledges --to haiti --since 2023 --sort=-date --columns id,by,promise",
    "list --disputed --source anadolu-2023-09-25-us-kenya",
    "list --dataset my-records/",
    "list agreements --field '/signed/place=defence-headquarters-nairobi' --format json",
  ],
  async run(args, terminal) {
    const format = formatFrom(args);
    const [name, ...rest] = args.positionals;
    if (rest.length > 0) throw new UsageError(`list: one collection at a time; also got ${rest.join(", ")}.`);
    await askDataset(async (store) => {
      const rows = await listing(args, store, collectionNamed(name));
      await writeRows(rows, format, terminal);
    }, storeAsked(args));
    return 0;
  },
};

async function listing(
  args: Arguments,
  store: Store,
  collection: CollectionName | undefined,
): Promise<Rows<DatasetRecord>> {
  const names = textOf(args, "columns")
    ?.split(",")
    .map((name) => name.trim());
  const columns = recordColumns(names, collection);
  const query: Query = {
    collection: collection ?? "all",
    filters: await filtersFrom(args, store, collection),
    sort: textOf(args, "sort"),
    limit: wholeNumber(args, "limit"),
    fields: columns.flatMap(({ fields }) => fields),
    names: names ?? [],
  };
  const total = await countOf(store, query);
  return {
    columns,
    rows: recordsOf(store, query),
    stacks: true,
    jsonOf: names === undefined ? (record) => record : (record) => cells(record, columns),
    notes: (count) => [countText(count, total, "record")],
  };
}

interface Query {
  readonly collection: CollectionName | "all";
  readonly filters: Filters;
  readonly sort: string | undefined;
  readonly limit: number | undefined;
  readonly fields: readonly string[];
  /** The columns as they were asked for. */
  readonly names: readonly string[];
}

/** Counts what will be listed, which also finds what is wrong with the query before anything is written. */
async function countOf(store: Store, { collection, filters, sort, fields, names }: Query): Promise<number> {
  const query = { filters, ...(sort !== undefined && { sort }), limit: 1, total: true };
  const { total } = await store
    .list(collection, { ...query, ...(fields.length > 0 && { fields }) })
    .catch((error) => {
      throw asWritten(error, names);
    });
  return total ?? 0;
}

/** A column without a slash stands for a pointer; what is wrong with it is told in the form that was written. */
function asWritten(error: unknown, names: readonly string[]): unknown {
  if (!(error instanceof StoreError)) return error;
  const issues = error.issues.map((issue) => {
    const name = names.find((each) => issue.message.includes(`field "/${each}"`));
    if (name === undefined) return issue;
    const message = issue.message.replace(`"/${name}"`, `"${name}"`);
    const suggestion = issue.suggestion?.replace(/^\/(?=\w+$)/, "");
    return { ...issue, message, ...(suggestion !== undefined && { suggestion }) };
  });
  return usageError(issues);
}

function recordsOf(store: Store, { collection, filters, sort, limit }: Query): AsyncGenerator<DatasetRecord> {
  return everyPage(async (query) => {
    const page = await store.list(collection, { filters, ...(sort !== undefined && { sort }), ...query });
    return { found: page.records.map(({ record }) => record), next: page.next };
  }, limit);
}

function cells(record: DatasetRecord, columns: readonly RecordColumn[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column.name, column.valueOf(record)]));
}
