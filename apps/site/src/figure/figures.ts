import { type DrawingOptions, map, network, type Records, timeline } from "@org/defense-pact-figures";

/** A figure of the whole dataset, and the path of its files without their extension. */
export interface SiteFigure {
  readonly file: string;
  /** The width that the picture is laid out for; its texts are at their size there. */
  readonly width: number;
  readonly draw: (records: Records, options: DrawingOptions) => string;
}

/** A picture for a narrow screen, and one for all others. */
export const NARROW = 340;
export const WIDE = 940;

const world: SiteFigure["draw"] = (records, options) => map(records, { ...options, view: "world" });

export const FIGURES: readonly SiteFigure[] = [
  { file: "map/world", width: WIDE, draw: world },
  { file: "map/world-narrow", width: NARROW, draw: world },
  {
    file: "map/region",
    width: WIDE,
    draw: (records, options) => map(records, { ...options, view: "region" }),
  },
  { file: "timeline/timeline", width: WIDE, draw: timeline },
  { file: "network/network", width: WIDE, draw: network },
];
