import type { Finding } from "@org/defense-pact-data/validate";

/** More findings than a person reads in a report; what is beyond is counted. */
const MAX_HELD = 10_000;

/** The findings of a report that says how many there are before it tells them, in bounded memory. */
export class HeldFindings {
  readonly held: Finding[] = [];
  leftOut = 0;
  readonly #max: number;

  constructor(max = MAX_HELD) {
    this.#max = max;
  }

  add(finding: Finding): void {
    if (this.held.length < this.#max) this.held.push(finding);
    else this.leftOut++;
  }
}
