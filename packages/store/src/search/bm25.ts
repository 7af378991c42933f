/** The parameters of FTS5's bm25. */
const K1 = 1.2;
const B = 0.75;

/** How much a word says that so many of all records have: the rarer, the more. */
export function wordWeight(having: number, records: number): number {
  const weight = Math.log((records - having + 0.5) / (having + 0.5));
  return weight <= 0 ? 1e-6 : weight;
}

/**
 * The score of a record as FTS5 reckons it.
 * @param often how often it has each word, with the weights of the columns.
 * @param size its words against the average of all records.
 */
export function scoreOf(often: readonly number[], weights: readonly number[], size: number): number {
  return often.reduce(
    (score, count, at) =>
      score + ((weights[at] as number) * (count * (K1 + 1))) / (count + K1 * (1 - B + B * size)),
    0,
  );
}
