import { COLLECTION_NAMES, type CollectionName, RECORD_TYPES } from "@org/defense-pact-data/model";
import type { Hit, SearchResult } from "@org/defense-pact-store";
import { type Command, textOf, UsageError, wholeNumber } from "../command.ts";
import { DATASET_OPTION, storeAsked } from "../dataset/dataset-asked.ts";
import { askDataset } from "../dataset-store.ts";
import { collectionNamed } from "../filter-flags.ts";
import { countText } from "../terminal/count-text.ts";
import { Marked } from "../terminal/marked.ts";
import { type Column, FORMAT_OPTION, formatFrom, writeRows } from "../terminal/rows.ts";

const LIMIT = 20;
/** What the store takes. */
const MOST = 1000;

const COLUMNS: readonly Column<Hit>[] = [
  { name: "id", isKey: true, valueOf: ({ id }) => id },
  { name: "title", isLong: true, valueOf: ({ title }) => title },
  { name: "date", valueOf: ({ date }) => date },
  { name: "text", valueOf: ({ excerpt }) => new Marked(excerpt) },
];

export const command: Command = {
  usage: "TEXT [--collection COLLECTION] [--limit N] [--format FORMAT]",
  summary:
    "Finds the records that have all the words, the last of them perhaps only begun, the best first. " +
    "What matches is coloured on a terminal, and stands between « and » elsewhere; JSON has it in pieces.",
  options: {
    format: FORMAT_OPTION,
    collection: { type: "string", value: "COLLECTION", help: "Records of this collection only." },
    limit: {
      type: "string",
      value: "N",
      help: `So many records at most, up to ${MOST}; left out, ${LIMIT}.`,
    },
    dataset: DATASET_OPTION,
  },
  examples: [
    "search kenya haiti",
    'search "camp simba" --collection statements',
    "search airfield --format ndjson | jq .id",
  ],
  async run(args, terminal) {
    const format = formatFrom(args);
    const text = args.positionals.join(" ");
    if (!/[\p{L}\p{N}]/u.test(text))
      throw new UsageError("search: for which words?", "Such as: search kenya haiti");
    const collection = collectionNamed(textOf(args, "collection"));
    const limit = wholeNumber(args, "limit", MOST) ?? LIMIT;
    const result = await askDataset(
      (store) => store.search(text, { ...(collection !== undefined && { collection }), limit }),
      storeAsked(args),
    );
    const rows = {
      columns: COLUMNS,
      rows: result.hits,
      jsonOf: (hit: Hit) => hit,
      notes: () => [...notes(result, text.trim()), ...asSort(result, text)],
    };
    await writeRows(rows, format, terminal);
    return 0;
  },
};

/** What to ask where nothing has all the words and one of them is the name of a sort of record, which is no word of a record. */
function asSort({ total }: SearchResult, text: string): string[] {
  const words = text.trim().split(/\s+/);
  const named = words.map((word) => [word, sortNamed(word.toLowerCase())] as const);
  const [word, collection] = named.find(([, sort]) => sort !== undefined) ?? [];
  if (total > 0 || collection === undefined) return [];
  const others = words.filter((each) => each !== word).join(" ");
  return [
    `for ${collection}: defense-pact ${others === "" ? `list ${collection}` : `search ${others} --collection ${collection}`}`,
  ];
}

function sortNamed(word: string): CollectionName | undefined {
  return COLLECTION_NAMES.find((name) => word === name || word === RECORD_TYPES[name]);
}

function notes({ hits, total, ranked }: SearchResult, text: string): string[] {
  const count = countText(hits.length, total, "record");
  if (total === 0 && /\s/.test(text))
    return [`${count}; a record needs all the words, so fewer may find some`];
  return [ranked < total ? `${count}; the ${ranked} with the latest dates were ranked` : count];
}
