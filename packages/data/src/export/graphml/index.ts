import type { DatasetRecord } from "../../../types/index.d.ts";
import { headlineOf } from "../../dataset/headline.ts";
import { type Link, linksOf } from "../../dataset/links-of.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { collectionOfId } from "../../shape/index.ts";
import { chosen, lookupIn } from "../chosen.ts";
import { daysOf } from "../days.ts";
import type { ExportOptions, Form } from "../form.ts";
import { data, declarations, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Value } from "./attributes.ts";

/**
 * GraphML: a directed graph with a node for each record and an edge for each reference of a fact, from the record that
 * states it (`field` says which, `role` in what part); an edge with the field `evidence` goes from a record to each
 * source of its claims, with the number of anchors there. What an exported record names is a node too; with
 * `missing`, it is not in the dataset.
 */
export const graphml: Form = {
  id: "graphml",
  title: "GraphML",
  mediaType: "application/graphml+xml",
  extension: "graphml",
  losses: [
    "A node has the headline facts of its record (title, kind, status, date, summary, coordinates); other values, such as amounts, are left out.",
    "Claims are counted in edges to their sources; their words, values and speakers are left out.",
    "A symmetric relation is one edge, from the record that states it.",
    "Control characters, which XML cannot hold, become U+FFFD.",
    "The version and the redirects are left out.",
  ],
  write: writeGraphml,
};

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';

function* writeGraphml(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  yield HEAD;
  yield* declarations();
  yield '<graph id="records" edgedefault="directed">\n';
  yield* nodes(dataset, options);
  let count = 0;
  for (const record of chosen(dataset, options)) {
    for (const edge of edgesOf(record)) {
      count += 1;
      const ends = `source="${nodeId(record.id)}" target="${nodeId(edge.to)}"`;
      yield `<edge id="e${count}" ${ends}>${data("edge", EDGE_ATTRIBUTES, { ...edge, to: undefined })}</edge>\n`;
    }
  }
  yield "</graph>\n</graphml>\n";
}

function* nodes(dataset: ReadonlyDataset, options: ExportOptions): Generator<string> {
  const written = new Set<string>();
  const named = new Set<string>();
  for (const record of chosen(dataset, options)) {
    yield node(record.id, valuesOf(record));
    written.add(record.id);
    for (const { to } of edgesOf(record)) named.add(to);
  }
  const lookup = lookupIn(dataset, options);
  for (const id of [...named].filter((id) => !written.has(id)).sort()) {
    const record = lookup(id);
    yield node(id, record === undefined ? { missing: true } : valuesOf(record));
  }
}

/** Ids are NMTOKENs in GraphML's schema, which have no slash. */
function nodeId(id: string): string {
  return id.replace("/", ":");
}

function node(id: string, values: Readonly<Record<string, Value | undefined>>): string {
  const all = { ...values, id, collection: collectionOfId(id) };
  return `<node id="${nodeId(id)}">${data("node", NODE_ATTRIBUTES, all)}</node>\n`;
}

function valuesOf(record: DatasetRecord): Readonly<Record<string, Value | undefined>> {
  const headline = headlineOf(record);
  const [longitude, latitude] = record.type === "place" ? (record.coordinates ?? []) : [];
  const { summary } = record as { summary?: string };
  return { ...headline, ...daysOf(headline.date), summary, longitude, latitude };
}

type Edge = Pick<Link, "to" | "field"> & { role?: string; path?: string; anchors?: number };

/** The references of facts, in the record's order, then the sources of its claims. */
function edgesOf(record: DatasetRecord): readonly Edge[] {
  const links = linksOf(record);
  const facts = links
    .filter(({ field }) => !/^\/(claims|resolutions)\//.test(field))
    .map(({ to, field, path, role }): Edge => ({ to, field, path, ...(role !== undefined && { role }) }));
  const anchors = new Map<string, number>();
  for (const { to, field } of links) {
    if (field === "/claims/anchors/source") anchors.set(to, (anchors.get(to) ?? 0) + 1);
  }
  return [...facts, ...[...anchors].map(([to, count]): Edge => ({ to, field: "evidence", anchors: count }))];
}
