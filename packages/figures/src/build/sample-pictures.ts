import * as dataset from "@org/defense-pact-data";
import { BOUNDARY_NOTE, MAP_CREDIT, map, recordsOf, stageTrack, timeline } from "../index.ts";

/** Wide enough for a page of a repository, and no wider. */
const WIDTH = 800;

/**
 * The pictures that the README shows, by file name, from the dataset as it is built. They have no version in them, which
 * would make each release redraw them.
 */
export function samplePictures(): ReadonlyMap<string, string> {
  const records = recordsOf(dataset);
  const footer = "defense-pact dataset, CC BY 4.0";
  const drawing = { width: WIDTH, theme: "light", footer } as const;
  const [pledge] = [...records.pledges].sort((a, b) => b.stages.length - a.stages.length);
  if (pledge === undefined) throw new Error("The dataset has no pledge to show the stages of.");
  return new Map([
    ["map.svg", map(records, { ...drawing, footer: [BOUNDARY_NOTE, MAP_CREDIT, footer].join("\n") })],
    ["timeline.svg", timeline(records, { ...drawing, collections: ["agreements", "pledges", "events"] })],
    ["stages.svg", stageTrack(pledge, records, drawing)],
  ]);
}
