import type { Linked, Step } from "@org/defense-pact-store";
import { type Command, UsageError, wholeNumber } from "../command.ts";
import { DATASET_OPTION, storeAsked } from "../dataset/dataset-asked.ts";
import { idMeant } from "../dataset/id-meant.ts";
import { askDataset } from "../dataset-store.ts";
import { countText } from "../terminal/count-text.ts";
import { type Column, FORMAT_OPTION, formatFrom, type Rows, writeRows } from "../terminal/rows.ts";
import { unknownRecord } from "../unknown-record.ts";

/** What the store takes. */
const MOST_STEPS = 6;
const MOST_RECORDS = 1000;

export const command: Command = {
  usage: "ID [--depth N] [--limit N] [--evidence] [--format FORMAT]",
  summary:
    "What a record names (→) and what names it (←), then what these name, and so on; each record once, " +
    "with a shortest way there.",
  options: {
    format: FORMAT_OPTION,
    depth: { type: "string", value: "N", help: `How many steps far, 1 to ${MOST_STEPS}; left out, 1.` },
    limit: {
      type: "string",
      value: "N",
      help: `So many records at most, up to ${MOST_RECORDS}; left out, 50.`,
    },
    dataset: DATASET_OPTION,
    evidence: { type: "boolean", help: "Also follow what claims and resolutions cite." },
  },
  examples: [
    "links agreements/us-kenya-defence-cooperation-framework",
    "links actors/kenya --depth 2 --limit 200",
    "links articles/anadolu-2023-09-25-us-kenya --evidence --format csv",
  ],
  async run(args, terminal) {
    const format = formatFrom(args);
    const [written, ...rest] = args.positionals;
    if (written === undefined)
      throw new UsageError("links: of which record?", "Give an id, such as actors/kenya.");
    if (rest.length > 0) throw new UsageError(`links: one id at a time; also got ${rest.join(", ")}.`);
    const depth = wholeNumber(args, "depth", MOST_STEPS);
    const limit = wholeNumber(args, "limit", MOST_RECORDS);
    const { id, records, isComplete } = await askDataset(async (store) => {
      const has = async (each: string) => (await store.get(each)) !== undefined;
      const id = await idMeant(written, has);
      if (!(await has(id))) throw await unknownRecord(store, "links", [id]);
      const linked = await store.links(id, {
        ...(depth !== undefined && { depth }),
        ...(limit !== undefined && { limit }),
        evidence: args.values.evidence === true,
      });
      return { id, ...linked };
    }, storeAsked(args));
    if (!isComplete && format !== "table") terminal.stderr.write(`${MORE}\n`);
    await writeRows(linksRows(id, records, isComplete), format, terminal);
    return 0;
  },
};

const MORE = "There are more; --limit says how many are given.";

function linksRows(id: string, records: readonly Linked[], isComplete: boolean): Rows<Linked> {
  const columns: Column<Linked>[] = [
    { name: "steps", isNumber: true, valueOf: ({ distance }) => distance },
    { name: "id", isKey: true, valueOf: (record) => record.id },
    { name: "title", isLong: true, valueOf: ({ title }) => title },
    { name: "way", valueOf: ({ via }) => wayText(id, via) },
  ];
  return {
    columns,
    rows: records,
    jsonOf: (record) => record,
    notes: (count) => [`${countText(count, count, "record")}${isComplete ? "" : `. ${MORE}`}`],
  };
}

/** `→ /parties/actor (party) actors/kenya ← /memberOf`: from the record asked for, over those between. */
function wayText(id: string, via: readonly Step[]): string {
  let at = id;
  return via
    .map(({ from, to, field, role }, step) => {
      const isOut = from === at;
      const between = step === 0 ? "" : `${at} `;
      at = isOut ? to : from;
      return `${between}${isOut ? "→" : "←"} ${field}${role === undefined ? "" : ` (${role})`}`;
    })
    .join(" ");
}
