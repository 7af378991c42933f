import type { Confidence, DatasetRecord } from "@org/defense-pact-data";
import type { KnownRecords } from "./known.ts";
import { furtherClaims } from "./matching/further-claims.ts";
import { sameRecord } from "./matching/same-record.ts";
import type { Flag, Proposal } from "./proposal.ts";
import type { Evidence } from "./records/evidence.ts";

/** A record as a stage writes it, with what a reviewer should know of it. */
export interface WrittenRecord {
  readonly record: DatasetRecord;
  readonly evidence: Evidence;
  readonly flags?: readonly Flag[];
  readonly confidence: Confidence;
  /** The status or strength in the text's own terms. */
  readonly reading?: string;
}

/** The proposals of one text, as they are made. */
export class Proposals {
  readonly #all: Proposal[] = [];
  readonly #known: KnownRecords;
  readonly #source: string;

  /** @param source the id of the text's article. */
  constructor(known: KnownRecords, source: string) {
    this.#known = known;
    this.#source = source;
  }

  get all(): readonly Proposal[] {
    return this.#all;
  }

  has(id: string): boolean {
    return this.#all.some(({ record }) => record.id === id);
  }

  /**
   * Takes a record in. What tells of one that there is already becomes further claims on that one, or nothing where it
   * has them.
   *
   * @returns whether it is a new record.
   */
  put({ record, evidence, flags = [], confidence, reading }: WrittenRecord): boolean {
    const proposal: Proposal = {
      record,
      confidence,
      flags,
      ...(reading !== undefined && { reading }),
      sentences: evidence.sentences,
      findings: [],
    };
    const same = sameRecord(record, this.#known);
    const made = same === undefined ? proposal : furtherClaims(proposal, same, this.#source);
    if (made !== undefined) this.#all.push(made);
    return same === undefined;
  }

  /** What others refer to before them. */
  inOrder(): Proposal[] {
    return [...this.#all].sort((a, b) => ORDER.indexOf(a.record.type) - ORDER.indexOf(b.record.type));
  }
}

const ORDER = ["article", "actor", "place", "agreement", "pledge", "event", "statement"];
