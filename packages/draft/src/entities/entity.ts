import type { ActorKind } from "@org/defense-pact-data";

/** An actor of the text: of the dataset, or proposed. */
export interface Entity {
  /** The actor's id, `actors/…`. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The name by which the text, or the dataset, knows it. */
  name: string;
  readonly isKnown: boolean;
  /** The state that it is, or that it belongs to or speaks for. */
  state: string | undefined;
  /** A person's title and where it stands; the first full one. */
  post?: Post;
}

/** An office that a text gives a person. */
export interface Post {
  readonly title: string;
  readonly span: Span;
  /** How the office's state is known: beside the title, or only from whose release it is. */
  readonly stateBy: "named" | "publisher" | undefined;
}

/** Words of a block; offsets are those of JavaScript strings. */
export interface Span {
  /** The index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where words stand, without what else is known of them. */
export function plainSpan({ block, start, end }: Span): Span {
  return { block, start, end };
}

/** Where a mention begins with the title that belongs to it. */
export function leadOf({ start, leadStart }: Mention): number {
  return leadStart ?? start;
}

/** How words name an actor. */
export type MentionForm =
  | "name"
  | "demonym"
  | "capital"
  | "government"
  | "person"
  | "organization"
  | "mission"
  | "group";

/** Words that name an actor. */
export interface Mention extends Span {
  readonly sentence: number;
  /** First token in its sentence, and the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
  readonly form: MentionForm;
  /** Where the words before the name that belong to it begin: a title with its state. */
  readonly leadStart?: number;
  /** The states that the words fit as well. */
  readonly ambiguous?: readonly string[];
}
