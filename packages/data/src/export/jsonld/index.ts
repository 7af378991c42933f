import type { Redirect } from "../../../types/index.d.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { type About, UNNAMED } from "../about.ts";
import { chosen } from "../chosen.ts";
import type { ExportOptions, Form, RecordWriter } from "../form.ts";
import { contextOf } from "./context.ts";
import { nodeOf } from "./node.ts";

/**
 * JSON-LD 1.1: records as schema.org and PROV-O, their claims as W3C Web Annotations. Every field of the model has an
 * IRI, of these vocabularies or of our own; the context is in the document, so nothing is fetched to read it. Ids are
 * IRIs relative to our homepage, since that is where the ids of the model lead.
 */
export const jsonld: Form = {
  id: "jsonld",
  title: "JSON-LD",
  mediaType: "application/ld+json",
  extension: "jsonld",
  losses: [
    "As RDF, lists become sets: the order of parties, aliases, blocks and the like is lost, their keys stay.",
    "The name of a record's type becomes a class (`agreement`: `Agreement`), a place's coordinates a point of schema.org.",
    "The words around a fragment (`prefix`, `suffix` of the Web Annotation model) are not published.",
    "The schema address is left out; record by record, so are the version and the redirects.",
  ],
  write: writeJsonld,
  recordWriter: () => writerFrom([]),
};

function* writeJsonld(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  const isWhole = options.collection === undefined && options.ids === undefined;
  const writer = writerFrom(
    isWhole ? [datasetNode(dataset.version, options.about), ...dataset.redirects.map(redirectNode)] : [],
  );
  yield writer.head;
  for (const record of chosen(dataset, options)) yield writer.record(record);
  yield writer.tail;
}

/** Writes some nodes, then a node for each record. */
function writerFrom(nodes: readonly object[]): RecordWriter {
  let separator = nodes.length > 0 ? "," : "";
  return {
    head: `{"@context":${JSON.stringify(contextOf())},\n"@graph":[\n${nodes.map((node) => `${JSON.stringify(node)}\n`).join(",")}`,
    record(record) {
      const line = `${separator}${JSON.stringify(nodeOf(record))}\n`;
      separator = ",";
      return line;
    },
    tail: "]}\n",
  };
}

/** Named in full: a dataset has no type of the model, so the context has no terms for it. */
function datasetNode(version: string, about: About = UNNAMED): object {
  const { title, description, homepage, creator, published, licence, keywords } = about;
  return {
    ...(homepage !== undefined && { id: `${homepage}/` }),
    type: ["schema:Dataset", "prov:Entity"],
    "schema:name": title,
    "schema:description": description,
    "schema:version": version,
    ...(creator !== undefined && {
      "schema:creator": { type: "schema:Organization", "schema:name": creator },
    }),
    ...(published !== undefined && { "schema:datePublished": published }),
    ...(licence !== undefined && { "schema:license": { id: licence.url } }),
    ...(keywords !== undefined && { "schema:keywords": keywords }),
  };
}

function redirectNode({ from, kind, to, reason, date }: Redirect): object {
  return { id: from, type: "Redirect", kind, replacedBy: to, reason, "dcterms:date": date };
}
