import type {
  Actor,
  Anchor,
  Claim,
  Collections,
  DatasetRecord,
  Pledge,
  Redirect,
} from "../../types/index.d.ts";
import type { Edit } from "../formats/edit.ts";
import type { Severity } from "../formats/severity.ts";

export type { Severity };

/** What a rule found wrong at one place. */
export interface Fault {
  /** A pointer into the record, with keys or positions; "" is the record itself. */
  readonly path: string;
  /** Who and what; how to mend it is the hint's to say. */
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly hint?: string;
  /** Edits that mend it, where they are certain; pointers as in `path`. */
  readonly fix?: readonly Edit[];
}

export type Report = (fault: Fault) => void;

/** An anchor with the claim and the record that it stands in. */
export interface PlacedAnchor {
  readonly record: DatasetRecord;
  readonly claim: Claim;
  readonly anchor: Anchor;
}

/**
 * Where rules look other records up: in memory by default, on disk when a caller injects it. It does not change
 * while it lives: some rules keep what they found out about it.
 */
export interface Index {
  /** The record of that id, from the input or else from the base it builds on; redirects are not followed. */
  get(id: string): DatasetRecord | undefined;
  /** What became of an id that has no record. */
  redirect(id: string): { readonly kind: string; readonly to: readonly string[] } | undefined;
  /** Every record of a collection of the input, in input order. */
  list<C extends keyof Collections>(collection: C): Iterable<Collections[C]>;
  /**
   * The id of the input or the base that was probably meant by one that has no record: of its collection, and a few
   * letters off. It may give up where looking costs too much; an index that cannot look cheaply leaves it out.
   */
  near?(id: string): string | undefined;
  /** How many records of the input have that id. */
  count(id: string): number;
  /** Every anchor of the input that stands in that article, those of withdrawn claims included. */
  anchorsOn(articleId: string): Iterable<PlacedAnchor>;
  /** The pledges, of the input and then of the base, whose `pledgeKeys(…).own` is that key. */
  pledgesWithKey(key: string): Iterable<Pledge>;
  /** The actors, of the input and then of the base, that have that demonym, whatever its case. */
  actorsWithDemonym(demonym: string): Iterable<Actor>;
}

interface RuleBase {
  /** Kebab-case; also the code of its findings and the name of its page. */
  readonly id: string;
  /** A sentence that is true of valid data. */
  readonly title: string;
  readonly severity: Severity;
}

/** Judges one record by itself; runs while streaming, in constant memory. */
export interface RecordRule extends RuleBase {
  readonly scope: "record";
  check(record: DatasetRecord, report: Report): void;
}

/** Judges one record among all others. */
export interface DatasetRule extends RuleBase {
  readonly scope: "dataset";
  check(record: DatasetRecord, report: Report, index: Index): void;
}

/** Judges one redirect among the records and the other redirects; redirects are no records. */
export interface RedirectRule extends RuleBase {
  readonly scope: "redirect";
  check(redirect: Redirect, report: Report, index: Index): void;
}

export type Rule = RecordRule | DatasetRule;
