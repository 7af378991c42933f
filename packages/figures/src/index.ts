/**
 * Figures of defence agreements and pledges: pure functions from records to SVG, HTML rows, terminal text and tables.
 * Each figure has its data (`…Data`), its drawing, and its table (`…Table`); the same input gives the same bytes.
 */
export { sayDate } from "./dates/say-date.ts";
export { type FigureParts, figureHtml } from "./drawing/figure-html.ts";
export type { DrawingOptions } from "./drawing/frame.ts";
export { PALETTE, type Paint, type Theme } from "./drawing/palette.ts";
export { figureStyles } from "./drawing/styles.ts";
export { wrapText } from "./drawing/text-width.ts";
export { BOUNDARY_NOTE, MAP_CREDIT } from "./map/boundary-note.ts";
export { drawMap, type MapOptions, map } from "./map/map.ts";
export {
  type MapArc,
  type MapData,
  type MapDataOptions,
  type MapLink,
  type MapPoint,
  mapData,
} from "./map/map-data.ts";
export { mapTable } from "./map/map-table.ts";
export type { Position } from "./map/position.ts";
export { type MapRegion, mapRegions } from "./map/regions.ts";
export type { NetworkEdge } from "./network/edges-of.ts";
export { drawNetwork, type NetworkOptions, network, networkTable } from "./network/network.ts";
export {
  type NetworkData,
  type NetworkDataOptions,
  type NetworkNode,
  networkData,
} from "./network/network-data.ts";
export { type Size, sayPromise, sayQuantity } from "./records/amount.ts";
export { type RecordSource, type Records, recordsOf } from "./records/records.ts";
export { STAGE_LOOKS, type StageLook } from "./records/stages.ts";
export { type Cell, type Link, type Table, tableCsv, tableHtml } from "./table/table.ts";
export { drawTimeline, type TimelineOptions, timeline } from "./timeline/timeline.ts";
export { timelineData } from "./timeline/timeline-data.ts";
export { type TimelineRowsOptions, timelineRows } from "./timeline/timeline-rows.ts";
export { timelineTable } from "./timeline/timeline-table.ts";
export { type TimelineTextOptions, timelineText } from "./timeline/timeline-text.ts";
export type {
  TimelineCollection,
  TimelineData,
  TimelineDataOptions,
  TimelineGroup,
  TimelineMark,
  TimelineRow,
} from "./timeline/timeline-types.ts";
export { drawTrack } from "./track/draw-track.ts";
export { stageTrackData } from "./track/stage-track-data.ts";
export { statusTrackData } from "./track/status-track-data.ts";
export type { Track, TrackNote, TrackStep } from "./track/track.ts";
export { trackTable } from "./track/track-table.ts";
export { stageTrack, statusTrack } from "./track/tracks.ts";
