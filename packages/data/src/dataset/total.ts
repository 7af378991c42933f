import type { CurrencyCode, PledgePromise, PledgeStage, PledgeTargetRole } from "../../types/index.d.ts";
import type { Measure } from "./measures.ts";

/** Which pledges and which totals are asked for; what is left out is not restricted. */
export interface TotalsFilter {
  /** Who gives. */
  readonly by?: string;
  /** An actor or place that the pledge is to, in any role, or in `role`. */
  readonly to?: string;
  readonly role?: PledgeTargetRole;
  readonly kind?: PledgePromise["kind"];
  readonly stage?: PledgeStage;
  readonly currency?: CurrencyCode;
}

/** A pledge that a total does not count in full, and why. */
export interface LeftOut {
  readonly pledge: string;
  /**
   * `restates`: announces again what `of` counts. `possibly-same`: may be the same as `of`, so it is counted in the
   * upper bound only.
   */
  readonly reason: "restates" | "possibly-same";
  readonly of: string;
}

/** What the pledges of one kind, unit and stage come to. */
export interface Total {
  readonly kind: PledgePromise["kind"];
  readonly measure: Measure["measure"];
  /** Of money the ISO 4217 code, of people the category, of pieces the class. */
  readonly unit: string;
  readonly stage: PledgeStage;
  /** In major units of the currency, people or pieces. */
  readonly min: number;
  /** Null where a pledge states no upper bound. */
  readonly max: number | null;
  /** A source rounds: the true total may lie near the bounds rather than between them. */
  readonly approximate: boolean;
  /** Ids of the pledges counted in both bounds. */
  readonly counted: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** A pledge that no total can count. */
export interface Uncounted {
  readonly pledge: string;
  /** `no-promise`: nobody says what is promised. `no-quantity`: nobody says how much. `not-whole`: the figure is no whole number of units. */
  readonly reason: "no-promise" | "no-quantity" | "not-whole";
}

export interface Totals {
  readonly totals: readonly Total[];
  readonly uncounted: readonly Uncounted[];
}
