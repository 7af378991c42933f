import type { CollectionName } from "@org/defense-pact-data/model";
import type { Kind } from "./kinds.ts";

/** What was answered, by the question's flag; of a question that may be answered several times, a list. */
export type Answers = Readonly<Record<string, unknown>>;

/** Something a new record needs or may have: a flag, and a question where it is asked. */
export interface Question {
  readonly flag: string;
  readonly ask: string;
  readonly help: string;
  readonly kind: Kind;
  readonly isMany?: true;
  /** Asked, and asked for, only where the answers before make it apply. */
  readonly when?: (answers: Answers) => boolean;
  readonly isRequired?: true | ((answers: Answers) => boolean);
  /** Rare enough that nobody is asked for it. */
  readonly isOnlyAFlag?: true;
  /** Taken where there is no answer. */
  readonly initial?: string | ((answers: Answers) => string | undefined);
}

/** How a type of record is written anew. */
export interface NewType {
  readonly collection: CollectionName;
  /** The question whose answer names the record. */
  readonly named: string;
  readonly questions: readonly Question[];
  /** The fields of the record that the answers give, those left out undefined. */
  fields(answers: Answers): Readonly<Record<string, unknown>>;
}

/** The items of an answer given several times. */
export function listed<T>(answer: unknown): readonly T[] | undefined {
  return Array.isArray(answer) && answer.length > 0 ? (answer as T[]) : undefined;
}

/** An object without what is undefined; undefined where nothing is left. */
export function given(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
