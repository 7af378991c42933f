/** Microseconds of one call: the median of single calls, after as many again that do not count. */
export async function medianMicros(calls: number, call: (at: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < calls * 2; at++) {
    const start = process.hrtime.bigint();
    await call(at);
    if (at >= calls) times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

/** CPU seconds of a run: other programs of the machine count little. */
export function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
