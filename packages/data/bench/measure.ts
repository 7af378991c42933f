import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What one run of a command took. */
export interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakKib: number;
}

const PRELOAD = new URL("commands/report-usage.mjs", import.meta.url).href;

/**
 * Runs a command to its end, without its output. A Node process reports its own usage; of any other program /proc
 * is read every few milliseconds, so that its figures lag by as much. Throws if the command fails.
 */
export async function measure(command: readonly string[], folder: string): Promise<Usage> {
  const [program, ...args] = command as [string, ...string[]];
  const usageFile = join(folder, "usage.json");
  rmSync(usageFile, { force: true });
  const isNode = program === process.execPath;
  const start = process.hrtime.bigint();
  const child = spawn(program, isNode ? ["--import", PRELOAD, ...args] : args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, USAGE_FILE: usageFile },
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors = (errors + chunk).slice(-2000);
  });
  let seen = { cpuMs: 0, peakKib: 0 };
  const watch = isNode
    ? undefined
    : setInterval(() => {
        seen = usageInProc(child.pid as number) ?? seen;
      }, 5);
  const code = await new Promise((resolve) => child.on("close", resolve));
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  clearInterval(watch);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${errors}`);
  const reported = existsSync(usageFile)
    ? (JSON.parse(readFileSync(usageFile, "utf8")) as typeof seen)
    : seen;
  return { wallMs, ...reported };
}

/** Ticks of /proc/PID/stat are hundredths of a second on every Linux that Node supports. */
const TICK_MS = 10;

function usageInProc(pid: number): { cpuMs: number; peakKib: number } | undefined {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    if (peak === undefined) return undefined;
    return { cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS, peakKib: Number(peak) };
  } catch {
    return undefined;
  }
}

export function fileOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
