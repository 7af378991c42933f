import { type Dataset, type Total, totals } from "@org/defense-pact-data";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { type Command, formatOption, oneOf, type Terminal, takesOptionsOnly, textOf } from "../command.ts";
import { DATASET_OPTION, datasetAsked } from "../dataset/dataset-asked.ts";
import { publishedDataset } from "../dataset/published-dataset.ts";
import { amountText } from "../terminal/amount-text.ts";
import { type BarScale, bar, barKey, wholeOf } from "../terminal/bar.ts";
import { hasUnicode } from "../terminal/characters.ts";
import { columnsOf } from "../terminal/columns.ts";
import { leftOutText } from "../terminal/left-out-text.ts";
import { styleFor } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

const FORMATS = ["pretty", "json"] as const;

export const command: Command = {
  usage: "[--format pretty|json]",
  summary: "What the dataset holds: records, evidence, disagreements, and what was pledged.",
  options: { format: formatOption(FORMATS), dataset: DATASET_OPTION },
  examples: ["stats", "stats --format json"],
  async run(args, terminal) {
    takesOptionsOnly("stats", args, "--dataset");
    const format = oneOf(args, "format", FORMATS);
    const stats = statistics((await datasetAsked(args)) ?? publishedDataset());
    if (format === "json") terminal.stdout.write(`${JSON.stringify(stats, null, 2)}\n`);
    else print(stats, textOf(args, "dataset"), terminal);
    return 0;
  },
};

function statistics(dataset: Dataset) {
  const records = COLLECTION_NAMES.flatMap((name): Dataset[typeof name][number][] => [...dataset[name]]);
  const claims = records.flatMap((record) => record.claims);
  const rivals = claims.filter((claim) => claim.relation === "rival" && claim.status !== "withdrawn");
  return {
    version: dataset.version,
    records: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].length])),
    claims: claims.length,
    anchors: claims.reduce((sum, claim) => sum + claim.anchors.length, 0),
    rivalClaims: rivals.length,
    resolutions: records.reduce((sum, record) => sum + (record.resolutions?.length ?? 0), 0),
    pledged: totals(dataset.pledges),
  };
}

type Statistics = ReturnType<typeof statistics>;

function print(stats: Statistics, other: string | undefined, { stdout, env }: Terminal): void {
  const style = styleFor(stdout, env);
  const bars = stdout.isTTY ? { width: BAR_WIDTH, isUnicode: hasUnicode(env) } : undefined;
  const width = (stdout.isTTY ? columnsOf(stdout) : undefined) ?? Number.POSITIVE_INFINITY;
  const evidence = `${stats.claims} claims with ${stats.anchors} anchors; ${stats.rivalClaims} rival claims, ${stats.resolutions} resolutions`;
  stdout.write(
    [
      style.bold(other === undefined ? `defense-pact dataset ${stats.version}` : `dataset ${other}`),
      "",
      ...countLines(stats.records, bars),
      "",
      wrap(evidence, width),
      "",
      style.bold(wrap("Pledged (as stated by the sources; restatements counted once)", width)),
      ...stats.pledged.totals.flatMap((total) => totalLines(total, stats.pledged.totals, bars, width)),
      ...stats.pledged.uncounted.map((left) =>
        wrap(`not counted: ${leftOutText(left)}`, width, "  ", "    "),
      ),
      ...keyLines(stats.pledged.totals, bars),
      "",
    ].join("\n"),
  );
}

const BAR_WIDTH = 20;

/** How to draw bars; undefined where the output is no terminal. */
type Bars = Omit<BarScale, "whole"> | undefined;

function countLines(records: Statistics["records"], bars: Bars): string[] {
  const whole = Math.max(...Object.values(records));
  return Object.entries(records).map(([name, count]) => {
    const drawn = bars === undefined ? "" : `  ${bar({ min: count, max: count }, { ...bars, whole })}`;
    return `  ${name.padEnd(12)}${String(count).padStart(5)}${drawn}`.trimEnd();
  });
}

function totalLines(total: Total, all: readonly Total[], bars: Bars, width: number): string[] {
  const alike = all.filter(({ kind, unit }) => kind === total.kind && unit === total.unit);
  const drawn = bars === undefined ? "" : bar(total, { ...bars, whole: wholeOf(alike) });
  const indent = `  ${"".padEnd(12)}`;
  // Money and the worth of equipment are both in USD.
  const isShared = all.some(({ kind, unit }) => unit === total.unit && kind !== total.kind);
  const amount = `${amountText(total)}${isShared ? ` (${total.kind})` : ""}`;
  return [
    wrap(`${amount}: ${total.counted.join(", ")}`, width, `  ${total.stage.padEnd(12)}`, indent),
    ...(drawn === "" ? [] : [`${indent}${drawn}`]),
    ...total.leftOut.map((leftOut) => wrap(leftOutText(leftOut), width, indent)),
  ];
}

function keyLines(totals: readonly Total[], bars: Bars): string[] {
  const key = bars === undefined ? undefined : barKey(totals, bars.isUnicode);
  return key === undefined ? [] : ["", key];
}
