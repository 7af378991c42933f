import { spawnSync } from "node:child_process";

/** So many runs are timed together, since some shells count in hundredths of a second. */
const TOGETHER = 10;

const LOOP = `n=${TOGETHER}; while [ $n -gt 0 ]; do "$@" >/dev/null || exit; n=$((n-1)); done; times`;

/**
 * The CPU time, user and system, that one run of a command takes, told by a POSIX shell about its children.
 *
 * @throws Error where a run of the command fails.
 */
export function cpuMsOf(command: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", LOOP, "sh", ...command], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}:\n${stderr}`);
  const children = stdout.trimEnd().split("\n").at(-1) ?? "";
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + ms(minutes, seconds), 0) / TOGETHER;
}

function ms(minutes = "0", seconds = "0"): number {
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}
