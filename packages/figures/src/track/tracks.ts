import type { Agreement, Pledge } from "@org/defense-pact-data/types";
import type { DrawingOptions } from "../drawing/frame.ts";
import type { RecordSource } from "../records/records.ts";
import { drawTrack } from "./draw-track.ts";
import { stageTrackData } from "./stage-track-data.ts";
import { statusTrackData } from "./status-track-data.ts";

/**
 * How far a pledge came, as SVG: announced, committed, allocated, disbursed (deployed, delivered), completed. A reached
 * stage is filled, with its date and who states it; one that no source tells of is hollow and says so. Changes,
 * conditions, repeated announcements and rival values stand beneath. `source` gives the names and the other pledges.
 */
export function stageTrack(pledge: Pledge, source: RecordSource, options: DrawingOptions = {}): string {
  return drawTrack(stageTrackData(pledge, source), options);
}

/** How far an agreement came, as SVG, with the date for which its status holds; drawn as `stageTrack` is. */
export function statusTrack(
  agreement: Agreement,
  source: RecordSource,
  options: DrawingOptions = {},
): string {
  return drawTrack(statusTrackData(agreement, source), options);
}
