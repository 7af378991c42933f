/** The light text forms, by the name they are asked for; SQLite, a file and not a text, stands beside them. */
import { bibtex } from "./bibtex/index.ts";
import { croissant } from "./croissant/index.ts";
import { csl } from "./csl/index.ts";
import { csv, csvLine } from "./csv/index.ts";
import { datapackage } from "./datapackage/index.ts";
import type { Form } from "./form.ts";
import { geojson } from "./geojson/index.ts";
import { graphml } from "./graphml/index.ts";
import { json } from "./json/index.ts";
import { jsonld } from "./jsonld/index.ts";
import { ndjson } from "./ndjson/index.ts";
import { ris } from "./ris/index.ts";
import { yaml } from "./yaml/index.ts";

export { type About, DEFENSE_PACT } from "./about.ts";
export type { ExportOptions, Form, FormFile, RecordWriter } from "./form.ts";
export {
  bibtex,
  croissant,
  csl,
  csv,
  csvLine,
  datapackage,
  geojson,
  graphml,
  json,
  jsonld,
  ndjson,
  ris,
  yaml,
};

export const FORMS: readonly Form[] = [
  json,
  ndjson,
  csv,
  yaml,
  jsonld,
  geojson,
  graphml,
  datapackage,
  croissant,
  ris,
  bibtex,
  csl,
];
