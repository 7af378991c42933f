import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inProcess } from "./in-process.ts";
import { wholeProcess } from "./whole-process.ts";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const records = Number(values.records);

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join("  ");
  process.stdout.write(`${title}\n${[head, ...rows].map(line).join("\n")}\n\n`);
}

const ratio = (value: number) => value.toFixed(2);

if (values.only !== "whole") {
  const speeds = [...inProcess(records)];
  print(
    `In process, ${records} records: speed relative to JSON.parse alone (more is better)`,
    ["what", "speed"],
    speeds.map(([name, speed]) => [name, ratio(speed)]),
  );
}

if (values.only !== "in-process") {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const usages = await wholeProcess(folder, records, Number(values.runs));
    const [base] = usages.values();
    print(
      `Whole process, ${records} records, median of ${values.runs} runs: relative to the first (less is better)`,
      ["command", "wall", "CPU", "peak memory MiB"],
      [...usages].map(([name, { wallMs, cpuMs, peakKib }]) => [
        name,
        ratio(wallMs / (base?.wallMs ?? wallMs)),
        ratio(cpuMs / (base?.cpuMs ?? cpuMs)),
        (peakKib / 1024).toFixed(0),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
