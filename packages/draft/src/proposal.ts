import type {
  ActorKind,
  Anchor,
  Article,
  Claim,
  Confidence,
  DatasetRecord,
  Resolution,
} from "@org/defense-pact-data";
import type { Finding } from "@org/defense-pact-data/validate";
import type { Refusal } from "./suggestions/suggestion.ts";

/** What a reviewer should know of a proposal before accepting it. */
export interface Flag {
  readonly code: FlagCode;
  readonly message: string;
}

/** The codes of flags, with what each says. */
export const FLAG_CODES = {
  "running-total": "A total of other pledges: counted with them, it counts twice.",
  "giver-open": "The words do not say who gives.",
  "receiver-open": "The words do not say who receives.",
  "parties-open": "The words name fewer than two parties.",
  "parties-by-context": "The parties are taken from the headline or the publisher, not from the sentence.",
  "giver-by-context": "The giver is taken from the headline or the publisher, not from the sentence.",
  "receiver-by-context": "The receiver is taken from the headline or from the promise before.",
  "date-open": "The text has no date of publication, and relative dates stay open.",
  "ambiguous-state": "The words fit more than one state.",
  "previous-commitment": "Told as given before, not promised here.",
  "post-by-publisher": "The office's state is that of the publisher; the words do not name it.",
  "read-status": "The model has no term for the status that the words give.",
  "model-suggested":
    "A language model suggested it; its words stand in the text and bear it, no more is sure.",
  "rival-values": "Words of this text, or another source, give another value.",
} as const;

/** A key of `FLAG_CODES`. */
export type FlagCode = keyof typeof FLAG_CODES;

/** A flag with its own message. */
export function flag(code: FlagCode): Flag {
  return { code, message: FLAG_CODES[code] };
}

/** Claims, and what they bring with them, for a record that there is already. */
export interface Addition {
  /** The id of the record that the claims are for. */
  readonly to: string;
  readonly claims: readonly Claim[];
  readonly resolutions: readonly Resolution[];
}

/** One record, or claims for one, with the sentences that it rests on. */
export interface Proposal {
  /** The record; of an addition, as it would be with the claims. */
  readonly record: DatasetRecord;
  readonly addition?: Addition;
  readonly confidence: Confidence;
  readonly flags: readonly Flag[];
  /** The status or strength in the text's own terms: existing, concluded, pledged, authorised, provided. */
  readonly reading?: string;
  /** The sentences that its fragments stand in. */
  readonly sentences: readonly string[];
  /** What the validator finds; empty where the record may be merged as it stands. */
  readonly findings: readonly Finding[];
}

/** An actor that the text names, of the dataset or proposed, with its first words. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly isKnown: boolean;
  readonly anchor: Anchor;
}

/** What a text was found to say. */
export interface Draft {
  readonly article: Article;
  /** Every actor named, in text order. */
  readonly actors: readonly NamedActor[];
  /** The article first, then what the others refer to before them. */
  readonly proposals: readonly Proposal[];
  /** What a model suggested and is not proposed, and why; absent where none was asked. */
  readonly refused?: readonly Refusal[];
}
