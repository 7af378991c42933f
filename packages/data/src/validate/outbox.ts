import { type Draft, findingOf, type Whereabouts } from "./draft.ts";
import type { Finding } from "./finding.ts";

/** A finding with the number of the step of the input that it belongs to. */
export interface Ranked {
  readonly step: number;
  readonly finding: Finding;
}

/** Counts all findings and holds, until they are taken, those that there is room for. */
export class Outbox {
  errors = 0;
  warnings = 0;
  readonly #max: number;
  readonly #withExcerpts: boolean;
  #room: number;
  #waiting: Ranked[] = [];

  constructor(max: number, withExcerpts = false) {
    this.#withExcerpts = withExcerpts;
    this.#max = max;
    this.#room = max;
  }

  /** Whether another finding would be held: where not, its place need not be worked out. */
  get hasRoom(): boolean {
    return this.#room > 0;
  }

  get isTruncated(): boolean {
    return this.errors + this.warnings > this.#max;
  }

  put(draft: Draft, step: number, where: Whereabouts): void {
    if (draft.severity === "error") this.errors++;
    else this.warnings++;
    if (this.#room <= 0) return;
    this.#room--;
    this.#waiting.push({ step, finding: findingOf(draft, where, this.#withExcerpts) });
  }

  /** Findings about earlier steps follow: there is room for as many again, of which the first in order will count. */
  turnBack(): void {
    this.#room = this.#max;
  }

  take(): Ranked[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
