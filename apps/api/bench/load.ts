import autocannon from "autocannon";

/** Requests a second that a server answers, on some connections. @throws Error where an answer is not the one wanted. */
export async function rate(
  base: string,
  requests: readonly autocannon.Request[],
  seconds: number,
  wanted: number,
): Promise<number> {
  const result = await autocannon({ url: base, connections: 20, duration: seconds, requests: [...requests] });
  const others = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => Number(status) !== wanted);
  if (others.length > 0 || result.errors > 0)
    throw new Error(
      `Not only ${wanted}: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors.`,
    );
  return result.requests.average;
}

/** The median of how two servers compare, asked in turns so that what else the machine does meets both. */
export async function ratio(
  rounds: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<{ readonly ratio: number; readonly rates: readonly [number, number] }> {
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await one(), await other()]);
  const sorted = pairs.sort(([a, b], [c, d]) => a / b - c / d);
  const [a, b] = sorted[sorted.length >> 1] as [number, number];
  return { ratio: a / b, rates: [a, b] };
}
