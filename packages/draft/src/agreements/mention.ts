import type { AgreementKind } from "@org/defense-pact-data";
import type { Mention, Span } from "../entities/entity.ts";

/** Words that name an instrument, or point back to one. */
export interface InstrumentMention extends Span {
  readonly sentence: number;
  /** Its last word or words, in lower case and singular: `treaty`, `memorandum of understanding`. */
  readonly head: string;
  readonly kind: AgreementKind;
  /** Words that tell which one it is, in lower case; none where the words only point back (`the agreement`). */
  readonly content: readonly string[];
  /** A name or acronym of its own: AUKUS, ENNPIA. */
  readonly name?: string;
  /** The states that its words name: `U.S.-Halvaria …`, `… between Halvaria and Norland`. */
  readonly states: readonly Mention[];
  /** Whether several states follow `between`, `among` or `with`. */
  readonly isListed: boolean;
  readonly isProper: boolean;
  readonly isPlural: boolean;
  /** Whether nothing in its words tells of defence or security: it counts only where the text tells what became of it. */
  readonly isOtherMatter: boolean;
  /** An organization whose instrument it is: the states beside it are not its parties. */
  readonly isOfOrganization: boolean;
  /** The word before it that says whether the reader knows it: `the`, `a`, `this`, `our`; empty for none. */
  readonly determiner: string;
}

/** Whether words only point back to an instrument named before. */
export function isPointer({ content, name, isListed, determiner }: InstrumentMention): boolean {
  return content.length === 0 && name === undefined && !isListed && !/^an?$/.test(determiner);
}
