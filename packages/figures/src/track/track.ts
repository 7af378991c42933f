import type { Mark } from "../drawing/marks.ts";
import type { Paint } from "../drawing/palette.ts";

/** A step of a track: reached, with what sources say of it, or not, with what none says. */
export interface TrackStep {
  readonly word: string;
  readonly mark: Mark;
  readonly paint: Paint;
  readonly reached: boolean;
  /** EDTF, of a step that is reached and dated. */
  readonly date?: string;
  /** What is said beneath the word: the date, the quantity, who states it; or that no source does. */
  readonly lines: readonly string[];
}

/** A line beneath a track: a change, a condition, a repetition, a disagreement. */
export interface TrackNote {
  readonly text: string;
  readonly mark: Mark;
  readonly paint: Paint;
  readonly hollow: boolean;
}

/** How far a pledge or an agreement came, apart from any drawing. */
export interface Track {
  readonly kind: "stage-track" | "status-track";
  readonly id: string;
  /** What is followed: "100 million USD". */
  readonly heading: string;
  /** Who to whom, and as stated by whom. */
  readonly subheading: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly TrackStep[];
  readonly notes: readonly TrackNote[];
}
