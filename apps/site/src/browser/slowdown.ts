/** What Lighthouse slows the processor down by to have a phone of the middle class, if it is not told otherwise. */
export const DEFAULT_SLOWDOWN = 4;

/** The machine for which that is right scores up to this. */
const HIGH_END_DESKTOP = 2000;

/**
 * How many times to slow this machine's processor down so that it is a phone of the middle class, by the `benchmarkIndex`
 * that Lighthouse measures. As "Calibrating the CPU slowdown" in Lighthouse's docs/throttling.md has it: 4 for a fast
 * desktop (1500 to 2000), 2 for a slow one (1000 to 1500), 1 for what is slower still; above, it grows with the index up to 10.
 */
export function calibratedSlowdown(benchmarkIndex: number): number {
  if (benchmarkIndex < 1000) return 1;
  if (benchmarkIndex < 1500) return 2;
  return Math.min(
    10,
    Math.max(1, Math.round((benchmarkIndex / HIGH_END_DESKTOP) * 10) / 10) * DEFAULT_SLOWDOWN,
  );
}
