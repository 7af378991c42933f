import type { CollectionName } from "@org/defense-pact-data/model";
import type { Child } from "../html/html.ts";

/** The languages of the interface. Records stay in the languages that they are written in. */
export const LANGUAGES = ["en", "sw", "fr"] as const;

export type Language = (typeof LANGUAGES)[number];

/** What pages lead to, beside the collections. */
export type PageName =
  | "map"
  | "timeline"
  | "network"
  | "validate"
  | "method"
  | "schema"
  | "rules"
  | "data"
  | "changes"
  | "corrections"
  | "accessibility"
  | "docs"
  | "draft";

/** The parts of the overview's first sentence, each already a link. */
export interface SummaryParts {
  readonly agreements: Child;
  readonly pledges: Child;
  /** What was announced; empty where nothing was. */
  readonly sums: readonly Child[];
  /** Whether no source tells of a payment, deployment or delivery. */
  readonly isPromiseOnly: boolean;
  readonly claims: Child;
  /** Undefined where sources agree on everything. */
  readonly disputed: Child | undefined;
}

/** Every string of the interface in one language: one that is missing is an error of types. */
export interface Catalogue {
  readonly language: Language;
  /** What the language is called by those who speak it. */
  readonly name: string;
  /** For numbers and dates. */
  readonly locale: string;
  /** Said on each page of a translation that nobody has checked; undefined where somebody has. */
  readonly unchecked: string | undefined;
  readonly frame: {
    readonly skip: string;
    readonly search: string;
    readonly searchLabel: string;
    readonly site: string;
    readonly aboutTheData: string;
    readonly languages: string;
    readonly version: (version: string) => string;
    readonly fragments: string;
    readonly permalink: string;
  };
  readonly pages: Readonly<Record<PageName, string>>;
  readonly collections: Readonly<Record<CollectionName, { readonly title: string; readonly about: string }>>;
  readonly overview: {
    readonly title: string;
    readonly description: string;
    readonly stages: string;
    readonly totals: string;
    readonly onePledgeAtATime: string;
    readonly where: string;
    readonly world: string;
    readonly disputed: string;
    readonly latestChanges: string;
    readonly latestSources: string;
    readonly everything: string;
    readonly noSource: string;
    readonly money: string;
    /** A sum of money that something else than money is worth. */
    readonly worth: (sum: string, what: string) => string;
    /** Heads the equipment that is counted by the piece. */
    readonly pieces: string;
    readonly sortsOfEquipment: (number: string, isOne: boolean) => string;
    readonly agreements: (number: string, isOne: boolean) => string;
    readonly pledges: (number: string, isOne: boolean) => string;
    readonly claims: (claims: string, articles: string) => string;
    readonly facts: (number: string, isOne: boolean) => string;
    readonly summary: (parts: SummaryParts) => Child;
  };
  /** An amount that has one end or two: `low` and `high` are numbers in words. */
  readonly amount: {
    readonly exactly: (value: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly atLeast: (low: string) => string;
    readonly upTo: (high: string) => string;
  };
  readonly stages: Readonly<
    Record<
      "announced" | "committed" | "allocated" | "disbursed" | "deployed" | "delivered" | "completed",
      string
    >
  >;
  /** Units of sums that are no currency; another is given in English. */
  readonly units: Readonly<Record<"people" | "police" | "troops", string>>;
  /** What is promised where it is no money and no people. */
  readonly inKind: Readonly<Record<"equipment" | "training" | "service" | "facility" | "other", string>>;
}
