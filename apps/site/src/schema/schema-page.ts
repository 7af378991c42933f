import { collectionOfType } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html, join } from "../html/html.ts";
import { withCode } from "../html/with-code.ts";
import { linkTo } from "../words/names.ts";
import { capital } from "../words/say.ts";
import { RECORD_TYPES, type SchemaName, type SchemaNode, schemaOf } from "./schema-files.ts";
import { addressOf, EVIDENCE_WORDS, headingOf, valueForm } from "./value-form.ts";
import { vocabularyList } from "./vocabulary-list.ts";

/** The page of a schema: its fields with the evidence they ask for, its shapes and vocabularies, and a record as an example. */
export function schemaPage(name: SchemaName, data: SiteData): Html {
  const schema = schemaOf(name);
  const own = Object.entries(schema.$defs ?? {}).filter(
    ([definition]) => addressOf(definition, name) === `#${definition}`,
  );
  const shapes = own.filter(([, { properties, oneOf }]) => properties || oneOf);
  const terms = own.filter(([, node]) => node["x-members"]);
  const forms = own.filter((entry) => !shapes.includes(entry) && !terms.includes(entry));
  return html`<header class="record-head"><p class="kicker"><a href="/schema/">Schema</a></p><h1>${capital(name)}</h1><p class="finding">${schema.description ?? ABOUT[name]}</p>${headLinks(name, data)}</header>
<section aria-labelledby="fields"><h2 id="fields">Fields</h2><div>${fieldTable(schema, name)}${evidenceLegend(schema)}</div></section>
${part("shapes", "Shapes", shapes, ([, node]) => shape(node, name))}
${part("vocabularies", "Vocabularies", terms, ([, node]) => vocabularyList(node))}
${part("forms", "Forms of values", forms, ([, node]) => form(node, name))}
${example(name, data)}`;
}

/** What a schema is for that does not say so itself. */
export const ABOUT: Readonly<Record<string, string>> = {
  claim: "What one source says about one field of a record, and where it says so.",
  redirect: "What became of an id that has no record any more. Ids never vanish.",
  dataset: "The whole dataset as one document.",
  config: "The configuration of the validator.",
};

function headLinks(name: SchemaName, data: SiteData): Html {
  const type = RECORD_TYPES.find((type) => type === name);
  const collection = type && collectionOfType(type);
  return html`<p class="downloads"><a href="/schema/${name}.json">JSON Schema</a>${
    collection &&
    html` · <a href="/${collection}/">${data.list(collection).length.toLocaleString("en-GB")} ${data.list(collection).length === 1 ? name : collection}</a>`
  }</p>`;
}

function part(
  id: string,
  title: string,
  definitions: readonly [string, SchemaNode][],
  content: (definition: [string, SchemaNode]) => Child,
): Child {
  if (definitions.length === 0) return undefined;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div>${definitions.map(
    ([name, node]) =>
      html`<h3 id="${name}">${headingOf(name)}</h3>${node.description && html`<p>${withCode(node.description)}</p>`}${content([name, node])}`,
  )}</div></section>`;
}

function shape(node: SchemaNode, page: string): Child {
  if (!node.oneOf) return fieldTable(node, page);
  return node.oneOf.map((variant) =>
    variant.properties
      ? html`<h4>${variant.title ? headingOf(variant.title) : "Either"}</h4>${fieldTable(variant, page)}`
      : html`<p>${valueForm(variant, page)}</p>`,
  );
}

function fieldTable({ properties = {}, required = [] }: SchemaNode, page: string): Html {
  const hasEvidence = Object.values(properties).some((node) => node["x-evidence"]);
  return html`<table class="register fields"><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Meaning</th>${hasEvidence && html`<th scope="col">Evidence</th>`}</tr></thead><tbody>${Object.entries(
    properties,
  ).map(
    ([field, node]) =>
      html`<tr><td><code>${field}</code>${!required.includes(field) && html` <span class="quiet">optional</span>`}</td><td data-label="Value">${valueForm(node, page)}</td><td data-label="Meaning">${withCode(node.description ?? definitionOf(node, page)?.description ?? "")}${node["x-key"] && node["x-key"] !== "key" && html` <span class="quiet">Paths name its members by <code>${node["x-key"]}</code>.</span>`}</td>${hasEvidence && html`<td data-label="Evidence">${evidence(node)}</td>`}</tr>
`,
  )}</tbody></table>`;
}

function definitionOf({ $ref }: SchemaNode, page: string): SchemaNode | undefined {
  return schemaOf(page).$defs?.[$ref?.slice("#/$defs/".length) ?? ""];
}

function evidence(node: SchemaNode): Child {
  const kind = node["x-evidence"];
  return kind ? EVIDENCE_WORDS[kind][0] : undefined;
}

/** What the words of the evidence column mean; only where there is one. */
function evidenceLegend({ properties = {} }: SchemaNode): Child {
  if (!Object.values(properties).some((node) => node["x-evidence"])) return undefined;
  return html`<dl class="terms">${Object.values(EVIDENCE_WORDS).map(
    ([word, meaning]) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`,
  )}<div><dt>nothing</dt><dd>Editorial: ids, keys, titles, summaries.</dd></div></dl>`;
}

function form(node: SchemaNode, page: string): Html {
  const { examples = [], pattern } = node;
  const shown = examples
    .slice(0, 6)
    .map((one) => html`<code>${typeof one === "string" ? one : JSON.stringify(one)}</code>`);
  return html`<p>${pattern ? "Text" : html`${capitalized(valueForm(node, page))}`}${shown.length > 0 && html`, such as ${join(shown, ", ")}`}.</p>`;
}

function capitalized(words: Child): Child {
  return typeof words === "string" ? capital(words) : words;
}

/** The smallest record of the type that has claims, as it is published. */
function example(name: SchemaName, data: SiteData): Child {
  const type = RECORD_TYPES.find((type) => type === name);
  const collection = type && collectionOfType(type);
  if (!collection) return undefined;
  const written = data
    .list(collection)
    .filter((record: DatasetRecord) => record.claims.length > 0 || name === "article")
    .map((record: DatasetRecord) => ({ record, text: JSON.stringify(record, null, 2) }))
    .sort((a, b) => a.text.length - b.text.length);
  const [smallest] = written;
  if (!smallest) return undefined;
  return html`<section aria-labelledby="example"><h2 id="example">Example</h2><div><p>${linkTo(smallest.record.id, data)}, as it is published: <a href="/${smallest.record.id}.json">JSON</a> · <a href="/${smallest.record.id}.csv">CSV</a>.</p><pre><code>${smallest.text}</code></pre></div></section>`;
}
