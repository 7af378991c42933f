import type { Total, Totals, Uncounted } from "@org/defense-pact-data";
import { type Command, type Terminal, takesOptionsOnly } from "../command.ts";
import { DATASET_OPTION, storeAsked } from "../dataset/dataset-asked.ts";
import { askDataset } from "../dataset-store.ts";
import { filterOptions, filtersFrom } from "../filter-flags.ts";
import { amountText } from "../terminal/amount-text.ts";
import { bar, barKey, wholeOf } from "../terminal/bar.ts";
import { hasUnicode } from "../terminal/characters.ts";
import { leftOutText } from "../terminal/left-out-text.ts";
import { type Column, FORMAT_OPTION, formatFrom, type Rows, writeRows } from "../terminal/rows.ts";

export const command: Command = {
  usage: "[filters] [--format FORMAT]",
  summary:
    "Adds up pledges of money, people and equipment, as intervals: one total for each kind, unit and stage, since none " +
    "of these add up with another. Restatements count once; what is left out is listed, with the reason.",
  options: { format: FORMAT_OPTION, dataset: DATASET_OPTION, ...filterOptions("pledges") },
  examples: [
    "totals",
    "totals --by united-states --to ukraine --stage announced",
    "totals --since 2023 --format json",
  ],
  async run(args, terminal) {
    takesOptionsOnly("totals", args, "--by");
    const format = formatFrom(args);
    const totals = await askDataset(
      async (store) => store.totals(await filtersFrom(args, store, "pledges")),
      storeAsked(args),
    );
    if (format === "json") terminal.stdout.write(`${JSON.stringify(totals, null, 2)}\n`);
    else await writeRows(rowsFor(totals, format === "table", terminal), format, terminal);
    return 0;
  },
};

type Row = Total | Uncounted;

/** On a terminal with room for it the table has a bar for each total, as long as its part of the largest of its unit. */
function rowsFor(totals: Totals, isTable: boolean, { stdout, env }: Terminal): Rows<Row> {
  const rows = totalsRows(totals, isTable);
  if (!isTable || !stdout.isTTY || (stdout.columns ?? 0) < ROOM_FOR_BARS) return rows;
  const isUnicode = hasUnicode(env);
  const key = barKey(totals.totals, isUnicode);
  const columns = rows.columns.flatMap((column) =>
    column.name === "total" ? [column, barColumn(totals.totals, isUnicode)] : [column],
  );
  return { ...rows, columns, notes: (count) => [...(key === undefined ? [] : [key]), ...rows.notes(count)] };
}

const ROOM_FOR_BARS = 100;
const BAR_WIDTH = 20;

function barColumn(totals: readonly Total[], isUnicode: boolean): Column<Row> {
  return {
    ...ofTotal("bar", (total) => {
      const whole = wholeOf(totals.filter(({ kind, unit }) => kind === total.kind && unit === total.unit));
      return bar(total, { whole, width: BAR_WIDTH, isUnicode });
    }),
    isWhole: true,
  };
}

/** A pledge that no total counts is a row of its own, but in a table a note. */
function totalsRows({ totals, uncounted }: Totals, isTable: boolean): Rows<Row> {
  const leftOut = [...totals.flatMap((total) => total.leftOut), ...uncounted];
  return {
    columns: COLUMNS,
    rows: isTable ? totals : [...totals, ...uncounted],
    jsonOf: (row) => row,
    notes: () => [
      ...(totals.length === 0 ? ["no totals"] : []),
      ...leftOut.map((one) => `left out: ${leftOutText(one)}`),
    ],
  };
}

const COLUMNS: readonly Column<Row>[] = [
  ofTotal("kind", ({ kind }) => kind),
  ofTotal("stage", ({ stage }) => stage),
  { ...ofTotal("total", amountText), isKey: true },
  { ...ofTotal("min", ({ min }) => min), isNumber: true, isLong: true },
  { ...ofTotal("max", ({ max }) => max), isNumber: true, isLong: true },
  { ...ofTotal("unit", ({ unit }) => unit), isLong: true },
  { ...ofTotal("approximate", ({ approximate }) => approximate), isLong: true },
  ofTotal("counted", ({ counted }) => counted),
  {
    name: "left-out",
    isLong: true,
    valueOf: (row) => ("leftOut" in row ? row.leftOut.map(leftOutText) : leftOutText(row)),
  },
];

function ofTotal(name: string, cellOf: (total: Total) => unknown): Column<Row> {
  return { name, valueOf: (row) => ("leftOut" in row ? cellOf(row) : undefined) };
}
