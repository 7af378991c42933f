import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import type { CollectionName } from "../../shape/index.ts";
import { UNNAMED } from "../about.ts";
import { bibtex } from "../bibtex/index.ts";
import { collectionsOf } from "../chosen.ts";
import { type Column, columnsOf, csv } from "../csv/index.ts";
import { type DescribedFile, describedFiles } from "../datapackage/described-files.ts";
import type { ExportOptions, Form } from "../form.ts";
import { CONTEXT } from "./context.ts";

/**
 * Croissant 1.0 (MLCommons): `croissant.json` with a record set for each collection, and the size and digest of every
 * CSV file that it reads. In a folder the CSV files are written beside it.
 */
export const croissant: Form = {
  id: "croissant",
  title: "Croissant",
  mediaType: 'application/ld+json; profile="http://mlcommons.org/croissant/1.0"',
  extension: "croissant.json",
  losses: [
    "The redirects are left out.",
    "Dates are text, since EDTF holds more than a calendar date; quantities, lists of objects and claims are JSON as text.",
    "The day of publication, which Croissant asks for, is there only where the dataset states one.",
  ],
  write: writeCroissant,
  files: (dataset, options = {}) => [
    ...(csv.files?.(dataset, options) ?? []),
    { name: "croissant.json", pieces: writeCroissant(dataset, options) },
  ],
};

function* writeCroissant(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  const { name, title, description, homepage, creator, published, licence, keywords } =
    options.about ?? UNNAMED;
  const document = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name,
    alternateName: title,
    description,
    version: dataset.version,
    ...(homepage !== undefined && { url: homepage }),
    ...(creator !== undefined && { creator: { "@type": "sc:Organization", name: creator } }),
    ...(published !== undefined && { datePublished: published }),
    ...(licence !== undefined && { license: licence.url }),
    ...(keywords !== undefined && { keywords }),
    inLanguage: "en",
    citeAs: citationOf(dataset, options),
    distribution: describedFiles(dataset, options).map(fileObject),
    recordSet: collectionsOf(options).map((collection) => recordSet(collection, options)),
  };
  yield `${JSON.stringify(document, undefined, 1)}\n`;
}

/** The first entry of the dataset's bibliography is its own. */
function citationOf(dataset: ReadonlyDataset, { about }: ExportOptions): string {
  const [own = ""] = bibtex.write({ ...dataset, articles: [] }, { ...(about !== undefined && { about }) });
  return own.trim();
}

function fileObject({ name, bytes, sha256 }: DescribedFile): object {
  return {
    "@type": "cr:FileObject",
    "@id": name,
    name,
    contentUrl: name,
    contentSize: `${bytes} B`,
    encodingFormat: "text/csv",
    sha256,
  };
}

function recordSet(collection: CollectionName, options: ExportOptions): object {
  return {
    "@type": "cr:RecordSet",
    "@id": collection,
    name: collection,
    key: { "@id": `${collection}/id` },
    field: columnsOf(collection).map((column) => field(column, collection, options)),
  };
}

const DATA_TYPES = {
  text: "sc:Text",
  terms: "sc:Text",
  json: "sc:Text",
  number: "sc:Integer",
  boolean: "sc:Boolean",
} as const;

function field({ name, kind, shape }: Column, collection: CollectionName, options: ExportOptions): object {
  const [target, ...others] = kind === "text" ? (shape.ref ?? []) : [];
  const isKey = target !== undefined && others.length === 0 && options.collection === undefined;
  return {
    "@type": "cr:Field",
    "@id": `${collection}/${name}`,
    name: `${collection}/${name}`,
    dataType: name === "url" ? "sc:URL" : DATA_TYPES[kind],
    ...(kind === "terms" && { repeated: true }),
    source: {
      fileObject: { "@id": `${collection}.csv` },
      extract: { column: name },
      ...(kind === "terms" && { transform: { separator: ";" } }),
    },
    ...(isKey && { references: { field: { "@id": `${target}/id` } } }),
  };
}
