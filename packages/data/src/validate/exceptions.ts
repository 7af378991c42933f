import type { Exception } from "./config.ts";

/** The exceptions of a configuration, and which of them something was excepted by. */
export class Exceptions {
  readonly #all: readonly Exception[];
  readonly #unused = new Set<Exception>();
  /** The records named that no rule has looked at: they may lie in files that are not validated this time. */
  readonly #unseen = new Set<string>();
  readonly #byPlace = new Map<string, Exception[]>();

  constructor(all: readonly Exception[]) {
    this.#all = all;
    for (const exception of all) {
      this.#unused.add(exception);
      this.#unseen.add(exception.record);
      const key = keyOf(exception.rule, exception.record);
      const others = this.#byPlace.get(key);
      if (others) others.push(exception);
      else this.#byPlace.set(key, [exception]);
    }
  }

  /** Notes that rules look at a record. */
  sees(record: string): void {
    if (this.#unseen.size > 0) this.#unseen.delete(record);
  }

  /** Whether a rule's finding in a record is excepted; marks the exception as needed. */
  covers(rule: string, record: string): boolean {
    if (this.#all.length === 0) return false;
    const [first] = this.#byPlace.get(keyOf(rule, record)) ?? [];
    if (first === undefined) return false;
    this.#unused.delete(first);
    return true;
  }

  /** Those whose record no rule has looked at, in the order of the configuration. */
  unseen(): Exception[] {
    return this.#all.filter(({ record }) => this.#unseen.has(record));
  }

  /** Those whose record was seen and that excepted nothing, in the order of the configuration; a repeated one is among them. */
  unneeded(): Exception[] {
    return this.#all.filter(
      (exception) => this.#unused.has(exception) && !this.#unseen.has(exception.record),
    );
  }
}

function keyOf(rule: string, record: string): string {
  return `${rule}\n${record}`;
}
