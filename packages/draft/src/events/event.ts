import type { EventKind } from "@org/defense-pact-data";
import type { DatedWords } from "../agreements/agreement.ts";
import type { Entity, Span } from "../entities/entity.ts";

/** An actor's part in an event, with the words that name it. */
export interface PartReading {
  readonly entity: Entity;
  readonly role: "agent" | "guest" | "host" | "other" | "signatory";
  readonly span: Span;
}

/** Something that the text tells as having happened. */
export interface EventReading {
  readonly kind: Extract<EventKind, "meeting" | "signing" | "visit">;
  readonly title: string;
  /** The words that say that it happened. */
  readonly span: Span;
  readonly parts: readonly PartReading[];
  readonly date: DatedWords | undefined;
  readonly place: { readonly name: string; readonly span: Span } | undefined;
  /** The records that it bears on, with the words that say so. */
  readonly about: readonly { readonly id: string; readonly span: Span }[];
}
