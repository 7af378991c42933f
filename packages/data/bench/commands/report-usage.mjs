import { readFileSync, writeFileSync } from "node:fs";

/*
 * Preloaded into a Node process that is measured: writes its CPU time and peak memory when it ends. On Linux the
 * peak is VmHWM of /proc, since the `maxRSS` of getrusage also counts the process that started this one.
 */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakKib: peakOfProc() ?? maxRSS };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});

function peakOfProc() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return undefined;
  }
}
