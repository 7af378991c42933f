import type { Entity, Mention, Span } from "../entities/entity.ts";
import type { InstrumentMention } from "./mention.ts";
import type { ReadStatus } from "./status.ts";

/** A date with the words that give it. */
export interface DatedWords {
  readonly date: string;
  readonly derivation: "explicit" | "resolved" | "inferred";
  readonly rule?: string;
  readonly spans: readonly Span[];
}

/** A party with the words that name it, and how firmly they make it one. */
export interface PartyReading {
  readonly state: Entity;
  readonly span: Span;
  readonly by: "listed" | "signer" | "sentence" | "article";
}

/** A person who signed. */
export interface SignatoryReading {
  readonly person: Entity;
  readonly span: Span;
}

/** An agreement as the text tells of it. */
export interface AgreementReading {
  readonly mentions: InstrumentMention[];
  readonly title: string;
  readonly status: ReadStatus;
  /** The words that say the status. */
  readonly statusSpan: Span;
  readonly parties: PartyReading[];
  readonly signed: DatedWords | undefined;
  /** Dates that other words give for the signature. */
  readonly rivalDates: DatedWords[];
  readonly place: { readonly name: string; readonly span: Span } | undefined;
  readonly signatories: SignatoryReading[];
  readonly inForce: DatedWords | undefined;
  readonly expires: DatedWords | undefined;
  readonly term: { readonly duration: string; readonly span: Span } | undefined;
}

/** A mention of an actor that is a state. */
export function isState({ entity }: Mention): boolean {
  return entity.kind === "state";
}
