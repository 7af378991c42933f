/** Hits, false alarms and misses of one kind of fact. */
export class Tally {
  hits = 0;
  falseAlarms = 0;
  misses = 0;

  get precision(): number {
    return ratio(this.hits, this.hits + this.falseAlarms);
  }

  get recall(): number {
    return ratio(this.hits, this.hits + this.misses);
  }

  get f1(): number {
    return ratio(2 * this.hits, 2 * this.hits + this.falseAlarms + this.misses);
  }

  /** Counts a value found beside the one labelled: a wrong one is a false alarm and a miss. */
  compare(isFound: boolean, isLabelled: boolean, isSame: boolean): void {
    if (isFound && isLabelled && isSame) this.hits += 1;
    else {
      if (isFound) this.falseAlarms += 1;
      if (isLabelled) this.misses += 1;
    }
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
