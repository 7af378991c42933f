import type { Alias } from "@org/defense-pact-data/types";
import { type Child, html, inlineList } from "../../html/html.ts";
import { fieldWord } from "../../words/fields.ts";
import { sayTerm } from "../../words/vocabulary.ts";
import type { Evidence } from "../evidence.ts";
import { type FactRow, row } from "./fact-row.ts";

/** Other names, in one line; what sort of name is said where it is none of the usual. */
export function aliasRows(aliases: readonly Alias[] = [], evidence: Evidence): FactRow[] {
  const names = aliases.map(({ key, kind }) => [
    evidence.cite(`/aliases/${key}/name`),
    kind !== "alias" && ` (${sayTerm(kind)})`,
  ]);
  return names.length === 0 ? [] : row("Other names", inlineList(names));
}

/** Topics, in one line. */
export function topicRows(
  label: string,
  field: string,
  topics: readonly string[] = [],
  evidence: Evidence,
): FactRow[] {
  return topics.length === 0
    ? []
    : row(label, inlineList(topics.map((topic) => evidence.cite(`/${field}/${topic}`))));
}

/** Codes under which other datasets know the record. */
export function identifierRows(identifiers: object = {}, evidence: Evidence): FactRow[] {
  return Object.entries(identifiers).flatMap(([name, value]) => {
    const spells = Array.isArray(value) ? (value as { key: string }[]) : [];
    return Array.isArray(value)
      ? row(
          fieldWord(name),
          ...spells.map(({ key }) => {
            const at = `/identifiers/${name}/${key}`;
            return [
              evidence.cite(`${at}/abbreviation`),
              ", ",
              evidence.cite(`${at}/code`),
              ", ",
              evidence.cite(`${at}/valid`),
            ];
          }),
        )
      : row(fieldWord(name), evidence.cite(`/identifiers/${name}`, identifierHtml(name, value)));
  });
}

/** An identifier whose list has a page for it leads there. */
function identifierHtml(name: string, value: unknown): Child {
  if (name === "wikidata")
    return html`<a href="https://www.wikidata.org/wiki/${String(value)}" rel="external">${String(value)}</a>`;
  if (name === "geonames")
    return html`<a href="https://www.geonames.org/${String(value)}" rel="external">${String(value)}</a>`;
  return String(value);
}
