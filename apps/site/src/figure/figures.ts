import {
  type DrawingOptions,
  map,
  mapData,
  mapRegions,
  network,
  type Records,
  timeline,
} from "@org/defense-pact-figures";

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

/** A map's page shows so many regions beside the world. */
const MOST_REGIONS = 3;

/** A map of the site: of the world, or of a region, with the name of its files. */
export interface SiteMap {
  readonly id: string;
  readonly title: string;
  readonly draw: SiteFigure["draw"];
}

/** The maps of a dataset: the regions that it is about, where it is about some, and the world. */
export function mapsOf(records: Records): readonly SiteMap[] {
  const regions = mapRegions(mapData(records)).slice(0, MOST_REGIONS);
  return [
    ...regions.map(
      ({ name, ids }, index): SiteMap => ({
        id: index === 0 ? "region" : `region-${index + 1}`,
        title: regions.length === 1 ? "Region" : name,
        draw: (shown, options) => map(shown, { ...options, view: "region", region: ids }),
      }),
    ),
    { id: "world", title: "World", draw: world },
  ];
}

const world: SiteFigure["draw"] = (records, options) => map(records, { ...options, view: "world" });

/** Every figure of the whole dataset; each map also for a narrow screen, and the first of them as the card. */
export function figuresOf(records: Records): readonly SiteFigure[] {
  const maps = mapsOf(records).flatMap(({ id, draw }, index): readonly SiteFigure[] => [
    { file: `map/${id}`, width: WIDE, draw, isInPage: true, ...(index === 0 && { card: MAP_CARD }) },
    { file: `map/${id}-narrow`, width: NARROW, draw, isInPage: true },
  ]);
  return [...maps, ...OTHERS];
}

const MAP_CARD = { path: "map/card.png", title: "Agreements and pledges on the map" };

const OTHERS: readonly SiteFigure[] = [
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
