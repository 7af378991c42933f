import type { EquipmentClass, MoneyForm, PersonnelCategory, Quantity } from "@org/defense-pact-data";
import type { DatedWords } from "../agreements/agreement.ts";
import type { Entity, Span } from "../entities/entity.ts";
import type { PledgeVerb } from "../lexicon/pledge-words.ts";
import type { ConditionReading } from "./condition.ts";

/** An actor of a pledge, with the words that name it and the rule by which they do. */
export interface RoleReading {
  readonly entity: Entity;
  readonly span: Span;
  /** Undefined where the words say so themselves. */
  readonly rule?: string;
  /** The person who speaks for it. */
  readonly person?: { readonly entity: Entity; readonly span: Span };
}

/** What is promised. */
export type Promised =
  | { readonly kind: "money"; readonly amount: Quantity; readonly currency: string; readonly form: MoneyForm }
  | {
      readonly kind: "equipment";
      readonly class: EquipmentClass;
      readonly words: string;
      readonly count?: Quantity;
      readonly value?: { readonly amount: Quantity; readonly currency: string };
    }
  | {
      readonly kind: "personnel";
      readonly count: Quantity;
      readonly category: PersonnelCategory;
      readonly words: string;
    }
  | { readonly kind: "training" | "other"; readonly words: string };

/** A promise as the text tells of it. */
export interface PledgeReading {
  readonly promised: Promised;
  /** The words that say what is promised; further places where the text repeats it follow. */
  readonly spans: Span[];
  readonly giver: RoleReading | undefined;
  readonly receiver: RoleReading | undefined;
  readonly stage: PledgeVerb["stage"];
  readonly strength: PledgeVerb["strength"] | "previous";
  /** The words that say how far it came. */
  readonly stageSpan: Span;
  readonly date: DatedWords | undefined;
  /** The words that say what it is for. */
  readonly purpose?: Span;
  /** What has to happen first. */
  readonly condition?: ConditionReading;
  /** A total of other promises: adding it up with them counts twice. */
  readonly isTotal: boolean;
  /** The sentence it stands in. */
  readonly sentence: number;
  /** The list that it is an item of, by the block of the list's lead. */
  readonly list?: number;
}
