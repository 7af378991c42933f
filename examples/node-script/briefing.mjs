import { argv, exit, stderr } from "node:process";
import { agreements, claimsFor, factsOf, get, pledges, totals } from "@org/defense-pact-data";

const id = `actors/${argv[2] ?? "haiti"}`;
const actor = get(id);
if (actor === undefined) {
  stderr.write(`There is no ${id}. Name an actor by its slug, such as haiti or kenya.\n`);
  exit(1);
}

const promised = pledges.filter(({ to }) => to?.some(({ target }) => target === id));
const agreed = agreements.filter(({ parties }) => parties.some((party) => party.actor === id));

print(`# ${actor.name}: what was promised and agreed`);
for (const record of [...promised, ...agreed]) {
  print(`\n## ${record.title}\n`);
  for (const { pointer, value } of factsOf(record)) {
    const claims = claimsFor(record.id, pointer);
    if (claims.length > 0) print(`- **${pointer}**: ${said(value)}${claims.map(quoted).join("")}`);
  }
}

print("\n## In all\n");
for (const { stage, min, max, unit, counted } of totals(promised).totals)
  print(
    `- ${stage}: ${min === max ? min : `${min} to ${max ?? "?"}`} ${unit}, from ${counted.length} pledge(s)`,
  );
if (promised.length === 0) print("No pledge to this actor is in the dataset.");

/** The words that support a value, or contradict it, with the address of their source. */
function quoted({ relation, value, anchors }) {
  const other = relation === "rival" ? ` (says ${said(value)})` : "";
  const lines = anchors.map(({ source, fragment }) => {
    const { url, headline } = get(source);
    return `\n  - “${fragment}”${other} [${headline}](${url ?? source})`;
  });
  return lines.join("");
}

function said(value) {
  if (typeof value === "object") return JSON.stringify(value);
  const record = get(String(value));
  return record?.name ?? record?.title ?? value;
}

function print(line) {
  console.log(line);
}
