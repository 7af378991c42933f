/** Prints what the command costs to start, as ratios of CPU time to a Node that does nothing; see docs/performance.md. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cpuMsOf } from "./cpu-of.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    /** The Node to measure; left out, the one that runs this. */
    node: { type: "string", default: process.execPath },
  },
});

const BIN = fileURLToPath(new URL("../bin/defense-pact.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const json = join(folder, "one.json");
const yaml = join(folder, "one.yaml");
const actor = {
  type: "actor",
  id: "actors/acme-union",
  name: "Acme Union",
  kind: "organization",
  claims: [],
};
writeFileSync(json, JSON.stringify(actor));
writeFileSync(yaml, "type: actor\nid: actors/acme-union\nname: Acme Union\nkind: organization\nclaims: []\n");

const NOTHING = "node -e 0";
const contenders: Readonly<Record<string, { readonly args: readonly string[]; readonly target?: number }>> = {
  [NOTHING]: { args: ["-e", "0"] },
  "--help": { args: [BIN, "--help"], target: 1.15 },
  "show ID": { args: [BIN, "show", "agreements/us-kenya-defence-cooperation-framework"], target: 1.25 },
  "show ID --json": { args: [BIN, "show", "actors/kenya", "--json"] },
  "validate one.json": { args: [BIN, "validate", json], target: 1.4 },
  "validate one.yaml": { args: [BIN, "validate", yaml] },
  "list pledges": { args: [BIN, "list", "pledges"] },
};

/** In turns, so that a busy moment of the machine falls on all alike; the first round only warms the disk's cache. */
function measured(): Map<string, number[]> {
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const [name, { args }] of Object.entries(contenders)) {
      const cpuMs = cpuMsOf([values.node, ...args]);
      if (round > 0) times.get(name)?.push(cpuMs);
    }
  }
  return times;
}

/** The median over the rounds of the ratio within a round. */
function ratioOf(name: string, times: ReadonlyMap<string, readonly number[]>): number {
  const nothing = times.get(NOTHING) ?? [];
  const ratios = (times.get(name) ?? []).map((cpuMs, round) => cpuMs / (nothing[round] ?? cpuMs));
  return ratios.toSorted((a, b) => a - b)[ratios.length >> 1] ?? Number.NaN;
}

try {
  const times = measured();
  process.stdout.write(`CPU time against ${NOTHING}, median of ${values.rounds} rounds of 10 runs\n`);
  for (const [name, { target }] of Object.entries(contenders))
    process.stdout.write(
      `${name.padEnd(20)}${ratioOf(name, times).toFixed(2)}${target === undefined ? "" : `  (target ${target})`}\n`,
    );
} finally {
  rmSync(folder, { recursive: true });
}
