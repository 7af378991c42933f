/** Pseudo-random choices that are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number of 0 … below - 1. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
  chance(probability: number): boolean;
  /** A few different ones of the choices, in their order. */
  some<T>(choices: readonly T[], probability: number): T[];
}

/** Mulberry32: 32 bits of state, plenty for test data and none for secrets. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (choices) => choices[below(choices.length)] as (typeof choices)[number],
    chance: (probability) => next() < probability,
    some: (choices, probability) => choices.filter(() => next() < probability),
  };
}
