import { list } from "@org/defense-pact-data";
import { Drafter } from "../drafter.ts";
import { labelledTexts } from "./labels.ts";
import { KINDS, Score } from "./score.ts";

/**
 * Scores drafts of labelled texts: `DEFENSE_PACT_CORPUS=FOLDER npm run eval [-- --half first|second] [--quiet]`.
 * Rules are written while looking at the first half (every other text); the second shows what they are worth.
 */
function main(): number {
  const folder = process.env.DEFENSE_PACT_CORPUS;
  if (folder === undefined) {
    process.stderr.write(
      "eval: DEFENSE_PACT_CORPUS names no folder of labelled texts (NN.txt beside NN.json).\n",
    );
    return 2;
  }
  const half = process.argv[process.argv.indexOf("--half") + 1];
  const actors = list("actors");
  const drafter = new Drafter({ actors, places: list("places"), agreements: [], pledges: [], articles: [] });
  const texts = labelledTexts(folder);
  for (const [name, parity] of [
    ["first", 0],
    ["second", 1],
  ] as const) {
    if (process.argv.includes("--half") && half !== name) continue;
    const score = new Score(actors);
    const own = texts.filter((_, at) => at % 2 === parity);
    for (const text of own) score.add(text, drafter.propose(text.text));
    process.stdout.write(`\n${name} half: ${own.length} texts (${own.map(({ id }) => id).join(" ")})\n`);
    process.stdout.write(table(score));
    if (!process.argv.includes("--quiet")) process.stdout.write(`${score.notes.join("\n")}\n`);
  }
  return 0;
}

function table(score: Score): string {
  const line = (cells: readonly string[]): string =>
    `${(cells[0] ?? "").padEnd(26)}${cells
      .slice(1)
      .map((cell) => cell.padStart(10))
      .join("")}\n`;
  const rows = KINDS.map((kind) => {
    const { precision, recall, f1, hits, falseAlarms, misses } = score.tally(kind);
    return line([
      kind,
      precision.toFixed(3),
      recall.toFixed(3),
      f1.toFixed(3),
      String(hits),
      String(falseAlarms),
      String(misses),
    ]);
  });
  return [
    line(["", "precision", "recall", "F1", "hits", "false", "missed"]),
    ...rows,
    `claims without a true fragment: ${score.misplacedFragments}\n`,
  ].join("");
}

process.exitCode = main();
