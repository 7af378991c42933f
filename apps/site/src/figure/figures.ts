import { type DrawingOptions, map, network, type Records, timeline } from "@org/defense-pact-figures";

/** A figure of the whole dataset, and the path of its files without their extension. */
export interface SiteFigure {
  readonly file: string;
  /** The width that the picture is laid out for; its texts are at their size there. */
  readonly width: number;
  readonly draw: (records: Records, options: DrawingOptions) => string;
  /** Whether its page shows the file itself: then the page says where it is from. */
  readonly isInPage?: boolean;
  /** The picture beside links to its page, where it stands for the page. */
  readonly card?: { readonly path: string; readonly title: string };
}

/** A picture for a narrow screen, and one for all others. */
export const NARROW = 340;
export const WIDE = 940;

const world: SiteFigure["draw"] = (records, options) => map(records, { ...options, view: "world" });
const region: SiteFigure["draw"] = (records, options) => map(records, { ...options, view: "region" });

export const FIGURES: readonly SiteFigure[] = [
  { file: "map/world", width: WIDE, draw: world, isInPage: true },
  { file: "map/world-narrow", width: NARROW, draw: world, isInPage: true },
  {
    file: "map/region",
    width: WIDE,
    draw: region,
    isInPage: true,
    card: { path: "map/card.png", title: "Agreements and pledges on the map" },
  },
  { file: "map/region-narrow", width: NARROW, draw: region, isInPage: true },
  {
    file: "timeline/timeline",
    width: WIDE,
    draw: timeline,
    card: { path: "timeline/card.png", title: "Agreements, pledges and events in time" },
  },
  {
    file: "network/network",
    width: WIDE,
    draw: network,
    card: { path: "network/card.png", title: "Who is joined by agreements and pledges" },
  },
];
