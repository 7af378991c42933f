import { type DrawingOptions, map, network, type Records, timeline } from "@org/defense-pact-figures";

/** A figure of the whole dataset, and the path of its files without their extension. */
export interface SiteFigure {
  readonly file: string;
  readonly draw: (records: Records, options: DrawingOptions) => string;
}

export const FIGURES: readonly SiteFigure[] = [
  { file: "map/world", draw: (records, options) => map(records, { ...options, view: "world" }) },
  { file: "map/region", draw: (records, options) => map(records, { ...options, view: "region" }) },
  { file: "timeline/timeline", draw: timeline },
  { file: "network/network", draw: network },
];
