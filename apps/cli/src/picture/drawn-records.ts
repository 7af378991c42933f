import { basename } from "node:path";
import type { Redirect } from "@org/defense-pact-data";
import { type Records, recordsOf } from "@org/defense-pact-figures";
import { type Arguments, UsageError } from "../command.ts";
import { datasetAsked, storeAsked } from "../dataset/dataset-asked.ts";
import { joined } from "../dataset/joined.ts";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { askDataset } from "../dataset-store.ts";
import { everyId } from "../every-record.ts";
import { filtersFrom, hasFilters } from "../filter-flags.ts";

/** Beyond this a picture shows nothing any more, and takes minutes to draw. */
const MOST_DRAWN = 2000;

/** What is drawn, and where it comes from. */
export interface Drawn {
  readonly records: Records;
  readonly redirects: readonly Redirect[];
  /** For the footer of a picture. */
  readonly source: string;
}

/**
 * The records of the dataset, of which those that meet the filters are drawn.
 *
 * @param mostDrawn how many may be drawn.
 * @throws UsageError where they are too many to be seen.
 */
export async function drawnRecords(args: Arguments, mostDrawn: number = MOST_DRAWN): Promise<Drawn> {
  const other = await datasetAsked(args);
  // What another dataset names is looked up in ours too.
  const dataset = other === undefined ? publishedDataset() : joined(publishedDataset(), other);
  const ids = await idsMeeting(args, other !== undefined);
  const records = recordsOf(dataset as Parameters<typeof recordsOf>[0], ids);
  const { agreements, pledges, events, statements } = records;
  const drawn = [agreements, pledges, events, statements].reduce((sum, { length }) => sum + length, 0);
  if (drawn > mostDrawn)
    throw new UsageError(
      `${drawn.toLocaleString("en")} records are too many for one picture; it holds ${mostDrawn.toLocaleString("en")}.`,
      "Choose some with filters, such as --party or --since.",
    );
  return { records, redirects: dataset.redirects, source: sourceOf(args, dataset.version) };
}

function sourceOf({ values }: Arguments, version: string): string {
  return typeof values.dataset === "string"
    ? basename(values.dataset)
    : `defense-pact dataset ${version}, CC BY 4.0`;
}

/** The ids of the records that meet the filters; undefined where none was given, which is all of ours. */
async function idsMeeting(args: Arguments, isOther: boolean): Promise<ReadonlySet<string> | undefined> {
  if (!isOther && !hasFilters(args)) return undefined;
  return askDataset(
    async (store) => new Set(await everyId(store, "all", await filtersFrom(args, store))),
    storeAsked(args),
  );
}
