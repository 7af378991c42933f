const wall = () => Number(process.hrtime.bigint()) / 1000;

/** CPU time of this process: other programs of the machine count little, and a server is not in it. */
export function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Microseconds of one call: the median of single calls, after as many again that do not count. */
export async function medianMicros(
  calls: number,
  call: (at: number) => Promise<unknown>,
  now: () => number = wall,
): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < calls * 2; at++) {
    const start = now();
    await call(at);
    if (at >= calls) times.push(now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

/** CPU seconds of a run. */
export function cpuSeconds(run: () => void): number {
  const before = cpuMicros();
  run();
  return (cpuMicros() - before) / 1e6;
}
