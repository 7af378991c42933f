import { list } from "@org/defense-pact-data";
import { Drafter } from "../src/index.ts";
import { RELEASE } from "../src/testing/known.ts";

/**
 * What drafting costs in time of one core: articles of about 3 kB a second, and what a character of a text 10 and 100
 * times as long costs against one of those; written as paragraphs, and as one paragraph in which no sentence ends.
 * `npm run bench -w packages/draft [SECONDS]`.
 */
const SECONDS = Number(process.argv[2] ?? 5);
const LENGTH = 3000;

const drafter = new Drafter({
  actors: list("actors"),
  places: list("places"),
  agreements: list("agreements"),
  pledges: list("pledges"),
  articles: list("articles"),
});
const header = RELEASE.slice(0, RELEASE.indexOf("\n\n") + 2);
const body = RELEASE.slice(header.length);
const endless = body.replaceAll(/[.:;]?\n/g, ", ").replaceAll(/\.(?= )/g, ",");

/** A text of about a length, made of one part again and again. */
function textOf(part: string, length: number): string {
  return header + part.repeat(Math.ceil((length - header.length) / part.length));
}

/** Microseconds of one core that a text costs, at least twice and for as long as asked. */
function costOf(text: string, seconds: number): number {
  drafter.propose(text);
  const start = process.cpuUsage();
  const until = performance.now() + seconds * 1000;
  let count = 0;
  while (count < 2 || performance.now() < until) {
    drafter.propose(`${text}\nNote ${count}`);
    count += 1;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

for (let warm = 0; warm < 50; warm += 1) drafter.propose(textOf(body, LENGTH));
for (const [name, part] of [
  ["paragraphs", body],
  ["one paragraph without an end of a sentence", endless],
] as const) {
  const short = textOf(part, LENGTH);
  const cost = costOf(short, SECONDS);
  process.stdout.write(
    `${name}\n  ${short.length} characters: ${(1e6 / cost).toFixed(0)} a second (target: 200)\n`,
  );
  for (const times of [10, 100]) {
    const long = textOf(part, LENGTH * times);
    const ratio = costOf(long, SECONDS) / long.length / (cost / short.length);
    process.stdout.write(`  ${long.length} characters: ${ratio.toFixed(2)} times as much a character\n`);
  }
}
