import { type DrawingOptions, drawingWidth, frame } from "../drawing/frame.ts";
import { el } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { wrapText } from "../drawing/text-width.ts";
import { count, sayList } from "../records/names.ts";
import type { RecordSource } from "../records/records.ts";
import type { Table } from "../table/table.ts";
import { bundlePledges } from "./bundle-pledges.ts";
import { drawList } from "./draw-list.ts";
import { networkKey } from "./draw-node.ts";
import { drawRings } from "./draw-rings.ts";
import { type NetworkData, type NetworkDataOptions, networkData } from "./network-data.ts";

/** What to show and how to draw it. */
export interface NetworkOptions extends NetworkDataOptions, DrawingOptions {}

/** Rings need room for their names; below these widths a few nodes, or many, are a list with arcs. */
const ROOM = { few: 600, many: 900, manyNodes: 40 } as const;

/**
 * Actors, agreements and pledges as a network: on rings about the focus, where distance is the number of steps; in
 * narrow places as a list with arcs. Every node is a record; an edge's word ("party", "gives") stands in its tooltip and
 * in `networkTable`.
 */
export function network(source: RecordSource, options: NetworkOptions = {}): string {
  return drawNetwork(networkData(source, options), options);
}

/** The drawing of data that `networkData` gave. */
export function drawNetwork(data: NetworkData, options: NetworkOptions = {}): string {
  const width = drawingWidth(options);
  const isCrowded = data.nodes.length > ROOM.manyNodes;
  const asRings = width >= (isCrowded ? ROOM.many : ROOM.few);
  const drawn = isCrowded ? bundlePledges(data) : data;
  const graph = asRings ? drawRings(drawn, width) : drawList(drawn, width);
  const key = networkKey(drawn, width);
  const left =
    data.left === 0
      ? []
      : wrapText(`${count(data.left, "record")} further from the middle left out.`, width - 20, 11);
  const height = graph.height + key.height + left.length * 16 + 8;
  const body = (paint: Painter) => [
    ...graph.draw(paint),
    ...key.draw(graph.height, paint),
    ...left.map((text, index) =>
      el(
        "text",
        { x: 10, y: graph.height + key.height + 14 + index * 16, "font-size": 11, fill: paint("muted") },
        text,
      ),
    ),
  ];
  const summary = networkSummary(data);
  const empty = data.nodes.length === 0 ? summary.description : undefined;
  return frame({ kind: "network", width, height, ...summary, empty, body }, options);
}

/** What a network shows, and who stands in its middle. */
export function networkSummary({ nodes, edges, focus, left }: NetworkData): {
  title: string;
  description: string;
} {
  if (nodes.length === 0)
    return {
      title: "Network: nothing to show",
      description: "No agreement or pledge joins any actors here.",
    };
  const number = (kind: string, one: string) => {
    const many = nodes.filter((node) => node.kind === kind).length;
    return many === 0 ? [] : [count(many, one)];
  };
  const sorts = [
    ...number("actor", "actor"),
    ...number("agreement", "agreement"),
    ...number("pledge", "pledge"),
  ];
  const degree = (id: string) => edges.filter(({ from, to }) => from === id || to === id).length;
  const best = nodes
    .filter(({ kind }) => kind === "actor")
    .map(({ id, label }) => ({ label, ties: degree(id) }))
    .sort((a, b) => b.ties - a.ties || (a.label < b.label ? -1 : 1))
    .slice(0, 3);
  const about = focus === undefined ? "" : ` about ${nodes.find(({ id }) => id === focus)?.label ?? focus}`;
  const more = left === 0 ? "" : ` ${count(left, "record")} left out.`;
  return {
    title: `Network of ${sayList(sorts)}${about}`,
    description: `Best connected: ${sayList(best.map(({ label, ties }) => `${label} (${count(ties, "tie")})`))}.${more}`,
  };
}

/** The data of a network as rows: a row for each edge. */
export function networkTable(data: NetworkData): Table {
  const labels = new Map(data.nodes.map(({ id, label }) => [id, label]));
  const rows = data.edges.map(({ from, to, word }) => ({
    from,
    from_label: labels.get(from) ?? from,
    word,
    to,
    to_label: labels.get(to) ?? to,
  }));
  return { caption: networkSummary(data).title, columns: COLUMNS, rows };
}

const COLUMNS = [
  { key: "from", label: "From" },
  { key: "from_label", label: "Name" },
  { key: "word", label: "Is to it" },
  { key: "to", label: "To" },
  { key: "to_label", label: "Name" },
];
