import { ALL_FORMS, type AnyForm, isFileForm, isPerCollection } from "./forms.ts";

const HEAD = `# The forms of the dataset

\`defense-pact export\` writes our dataset, or one of yours, in each of these; the text forms are also functions of
\`@org/defense-pact-data/export\`. The same records always give the same bytes. What a form cannot hold is said below, and by
\`defense-pact export --list\`.

\`\`\`sh
npx defense-pact export --out dataset.jsonld
npx defense-pact export --out pledges.parquet --collection pledges
npx defense-pact export --out tables/ --format datapackage
npx defense-pact export actors/kenya --format bibtex
npx defense-pact export --dataset my-records/ --out mine.xlsx
npx defense-pact export --dataset - --format csv --collection actors < mine.ndjson > actors.csv
\`\`\`

| form | ending | media type | a file holds | record by record |
|---|---|---|---|---|
`;

const NOTES = `
*Record by record*: NDJSON files and standard input are converted as they are read, in memory that does not grow with
them, and in their own order. All other input is held, and written in the order of publication. Either way each
record has to fit its schema.

Ids in JSON-LD are relative to our homepage, for your records too, since all datasets of the model share one space of ids.
A citation of a record that is no article cites it as an entry of the dataset. A dataset of yours is described without
a licence: none is known.

Each form is read back in tests by a reader of its own kind: YAML by \`yaml\` (as 1.1 and as 1.2) and by our validator, JSON-LD by \`jsonld\` (expanded,
flattened, compacted and as triples), GeoJSON by \`@placemarkio/check-geojson\`, GraphML by \`graphology-graphml\`, CSV (by
the schema of its Data Package) and Parquet by DuckDB, XLSX by \`read-excel-file\`, RIS, BibTeX and CSL-JSON by
\`citation-js\`, SQLite by Node's own. Croissant's reader is a Python library; its shape, columns, sizes and digests are compared with the
Data Package's.

## What each loses
`;

/** The text of \`docs/forms.md\`. */
export function formsPage(): string {
  return `${HEAD}${ALL_FORMS.map(row).join("")}${NOTES}${ALL_FORMS.map(losses).join("")}`;
}

function row(form: AnyForm): string {
  const { id, title, extension, mediaType } = form;
  const holds = isPerCollection(form) ? "a collection" : "the dataset";
  return `| \`${id}\`: ${title} | \`.${extension}\` | \`${mediaType}\` | ${holds} | ${canStream(form) ? "yes" : ""} |\n`;
}

function canStream(form: AnyForm): boolean {
  return isFileForm(form) ? form.perCollection : form.recordWriter !== undefined;
}

function losses({ title, losses }: AnyForm): string {
  const items = losses.length === 0 ? ["Nothing."] : losses;
  return `\n### ${title}\n\n${items.map((loss) => `- ${loss}\n`).join("")}`;
}
