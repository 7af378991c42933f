import { collectionOfType } from "@org/defense-pact-data/model";
import { type Child, html, join } from "../html/html.ts";
import { capital, spaced } from "../words/say.ts";
import { RECORD_TYPES, type SchemaNode, schemaOf } from "./schema-files.ts";

/** What a shape or vocabulary is called: `PledgeStage` is "pledge stage". */
export function wordsOf(definition: string): string {
  return spaced(definition.charAt(0).toLowerCase() + definition.slice(1));
}

/** The address of a definition from a page: on that page, or on the page of claims, where what all records share is told. */
export function addressOf(definition: string, page: string): string {
  const isShared = page !== "claim" && Object.hasOwn(schemaOf("claim").$defs ?? {}, definition);
  if (definition === "Claim") return page === "claim" ? "#fields" : "/schema/claim/";
  return isShared ? `/schema/claim/#${definition}` : `#${definition}`;
}

/** What a value looks like, in words, with links to the shapes, vocabularies and types it names. */
export function valueForm(node: SchemaNode, page: string): Child {
  if (node.$ref) return definitionLink(node.$ref.slice("#/$defs/".length), page);
  if (node["x-ref"]) return reference(node["x-ref"]);
  if (typeof node.items === "object") return html`list of ${valueForm(node.items, page)}`;
  if (node.prefixItems)
    return html`list of ${join(
      node.prefixItems.map((item) => valueForm(item, page)),
      ", ",
    )}`;
  if (node.const !== undefined) return html`always <code>${String(node.const)}</code>`;
  if (node.enum)
    return join(
      node.enum.map((term) => html`<code>${String(term)}</code>`),
      " or ",
    );
  return scalar(node);
}

function definitionLink(definition: string, page: string): Child {
  const node = schemaOf(page).$defs?.[definition];
  const words = wordsOf(definition);
  return html`${node?.["x-members"] && "term of "}<a href="${addressOf(definition, page)}">${words}</a>`;
}

function reference(collections: readonly string[]): Child {
  const links = collections.map((collection) => {
    const type = RECORD_TYPES.find((type) => collectionOfType(type) === collection);
    return type ? html`<a href="/schema/${type}/">${type}</a>` : collection;
  });
  return html`id of ${/^[aeiou]/.test(collections[0] ?? "") ? "an" : "a"} ${join(links, " or ")}`;
}

function scalar({ type, minimum, maximum, maxLength }: SchemaNode): Child {
  if (type === "string")
    return maxLength ? `text, up to ${maxLength.toLocaleString("en-GB")} characters` : "text";
  if (type !== "number" && type !== "integer") return type === "boolean" ? "true or false" : "any value";
  const number = type === "integer" ? "whole number" : "number";
  const ends = [
    minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && `from ${minimum.toLocaleString("en-GB")}`,
    maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && `to ${maximum.toLocaleString("en-GB")}`,
  ].filter(Boolean);
  return [number, ...ends].join(" ");
}

/** What a field asks of the evidence behind it. */
export const EVIDENCE_WORDS = {
  required: ["claim", "A fact of the world: an active claim must support it."],
  either: ["claim or standard", "A claim or a reference standard must support it."],
  reference: ["standard", "Taken from a reference standard, never from a source."],
  optional: ["claim welcome", "Describes the source itself: a claim is welcome, and not asked for."],
} as const;

/** A heading from a definition's name. */
export function headingOf(definition: string): string {
  return capital(wordsOf(definition));
}
