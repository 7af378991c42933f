import { type Html, html } from "../html/html.ts";
import type { SchemaNode } from "./schema-files.ts";

/** The terms of a vocabulary with their meanings. */
export function vocabularyList({ "x-members": members = {}, "x-generic": generic = [] }: SchemaNode): Html {
  return html`<dl class="terms">${Object.entries(members).map(
    ([term, meaning]) =>
      html`<div><dt><code>${term}</code></dt><dd>${meaning}${generic.includes(term) && " Says nothing finer, so it agrees with any other."}</dd></div>`,
  )}</dl>`;
}
