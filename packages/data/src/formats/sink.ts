import type { CollectionName } from "../shape/index.ts";
import type { Edit, Splice } from "./edit.ts";
import type { InputCode } from "./input-codes.ts";
import type { Place } from "./place.ts";

/** A fault of the input, found before a record could be judged. */
export interface Problem {
  readonly code: InputCode;
  readonly message: string;
  /** Where in the input's text; absent where it has no text. */
  readonly place?: Place | undefined;
  /** A pointer into the record or, beside all records, into the document. */
  readonly path?: string;
  /** The id of the record concerned, where it is known. */
  readonly record?: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly hint?: string;
}

/** A part of a record whose place is asked for: a value, or the key in front of it. */
export interface Wanted {
  readonly path: string;
  readonly part: "key" | "value";
}

/**
 * Where an entry came from. Places cost a walk through its text, so they are worked out on demand and many at
 * once. An origin holds only during the call that hands it over; `keep` makes one that lasts.
 */
export interface Origin {
  /** The text that the value alone was parsed from, where there is one: what parsing loses is told from it. */
  readonly text?: string;
  /** The place of each part wanted, or of the nearest part around it that is there. */
  places(wanted: readonly Wanted[]): readonly (Place | undefined)[];
  keep(): Origin;
  /** The line that is the entry's alone, where each has one; splices then count from its start. */
  readonly line?: number;
  /** What edits come to in the text. An edit of what is not there, or not written plainly, comes to nothing. */
  splices?(edits: readonly Edit[]): readonly Splice[];
  /** How a number at a path is written, where there is a text: what a double does not hold is lost in the value. */
  written?(path: string): string | undefined;
  /** The document that the value is part of stays in memory while it is judged, so keeping the value costs nothing. */
  readonly isHeld?: true;
  /** Pointers to what the text has and no value could be made of; a problem has told of it. */
  readonly unread?: ReadonlySet<string>;
  /** The value was not parsed from JSON, so it may lead back into itself. */
  readonly mayLoop?: true;
}

/** What the input says an entry is: a record of a collection, a redirect; empty where it does not say. */
export interface Expected {
  readonly collection?: CollectionName;
  readonly redirect?: boolean;
}

/** What readers deliver to, in input order. */
export interface Sink {
  /** The text of a whole JSON document and what it was parsed to, before its entries, which have no text of their own. */
  document(text: string, value: unknown, origin: Origin): void;
  /** A value that should be a record (or a redirect). */
  entry(value: unknown, origin: Origin, expected: Expected): void;
  problem(problem: Problem): void;
}

/** Bounds on what a reader takes in. */
export interface Limits {
  readonly maxLineBytes: number;
  readonly maxDocumentBytes: number;
  /** YAML takes some 150 times its size in memory while it is read. */
  readonly maxYamlBytes: number;
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxLineBytes: 16 * 1024 * 1024,
  maxDocumentBytes: 256 * 1024 * 1024,
  maxYamlBytes: 16 * 1024 * 1024,
  maxDepth: 64,
};

/** An expectation of nothing, shared so that the hot path allocates none. */
export const ANYTHING: Expected = Object.freeze({});

/** The origin of values that a program passed: they have no text, hence no place. */
export const NO_ORIGIN: Origin = {
  mayLoop: true,
  places: (wanted) => wanted.map(() => undefined),
  keep: () => NO_ORIGIN,
};
