/** A field that a model suggests: what it says the value is, and the words of the text that are to show it. */
export interface SuggestedField {
  readonly name: string;
  readonly value: string;
  readonly fragment: string;
}

/** A record that a model suggests. */
export interface Suggestion {
  /** How it is called in a refusal: `proposal 2, pledge`. */
  readonly label: string;
  readonly kind: SuggestedKind;
  readonly fields: readonly SuggestedField[];
}

/** The fields of each kind of record that a model may suggest, with what the model is told of them. */
export const SUGGESTED_FIELDS = {
  agreement: {
    name: "the words that name the agreement, with the word that says its sort (pact, framework, memorandum …)",
    party: "a state that is party to it; one field for each party",
    status: "negotiating, planned, announced, signed, ratified, in-force, expired or terminated",
    signed: "the day of signature as YYYY-MM-DD",
  },
  pledge: {
    promise:
      "the sum, or the number with what it counts, as the text words it, with its up to, nearly or more than",
    giver: "the state or organization that gives",
    receiver: "the state, mission or organization that receives",
    stage: "announced, committed, allocated, disbursed, deployed or delivered; the fragment has the verb",
    date: "the day of that stage as YYYY-MM-DD",
  },
} as const;

/** A key of `SUGGESTED_FIELDS`. */
export type SuggestedKind = keyof typeof SUGGESTED_FIELDS;

/** What a model suggested and was not proposed, and why. */
export interface Refusal {
  /** The proposal by its number in the reply and its kind, `proposal 2, pledge`; of a record, its id. */
  readonly what: string;
  readonly reason: string;
}
