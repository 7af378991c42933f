import { list } from "@org/defense-pact-data";
import { Drafter } from "../src/index.ts";
import { RELEASE } from "../src/testing/known.ts";

/** Articles of about 3 kB drafted a second on one core: `npm run bench -w packages/draft [SECONDS]`. */
const SECONDS = Number(process.argv[2] ?? 5);
const LENGTH = 3000;

const drafter = new Drafter({
  actors: list("actors"),
  places: list("places"),
  agreements: list("agreements"),
  pledges: list("pledges"),
  articles: list("articles"),
});
const body = RELEASE.slice(RELEASE.indexOf("\n\n") + 2);
const text = RELEASE + body.repeat(Math.ceil((LENGTH - RELEASE.length) / body.length));
for (let warm = 0; warm < 50; warm += 1) drafter.propose(text);
const start = process.cpuUsage();
const until = performance.now() + SECONDS * 1000;
let count = 0;
while (performance.now() < until) {
  drafter.propose(`${text}\nNote ${count}`);
  count += 1;
}
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
process.stdout.write(
  `${count} articles of ${text.length} characters: ${(count / seconds).toFixed(0)} a second of one core (target: 200)\n`,
);
