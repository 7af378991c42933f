import type { StatementAct } from "@org/defense-pact-data";
import type { DatedWords } from "../agreements/agreement.ts";
import type { Entity, Span } from "../entities/entity.ts";

/** What a named person said of or to another actor. */
export interface StatementReading {
  readonly speaker: Entity;
  readonly speakerSpan: Span;
  readonly act: StatementAct;
  /** The verb in our own words: `thanked`. */
  readonly verb: string;
  readonly target: Entity;
  /** From the verb to the target. */
  readonly span: Span;
  readonly targetSpan: Span;
  readonly date: DatedWords | undefined;
}
