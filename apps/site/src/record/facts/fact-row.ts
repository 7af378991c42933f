import { slugOf } from "@org/defense-pact-data/model";
import { type Child, type Html, html } from "../../html/html.ts";

/** A row of the key facts: what it is, and its values one beneath another. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly Child[];
}

/** A row, or nothing where there is no value. */
export function row(label: string, ...values: readonly Child[]): FactRow[] {
  const shown = values.filter((value) => value !== undefined && value !== false && value !== null);
  return shown.length === 0 ? [] : [{ label, values: shown }];
}

/** A row that says that no source tells: absence is part of what is known. */
export function absent(label: string, words: string): FactRow[] {
  return [{ label, values: [html`<span class="absent">${words}</span>`] }];
}

/** The key of an item in a list: its own, or the slug of the record it names. */
export function itemKey(item: { readonly key?: string | undefined }, named: string): string {
  return item.key ?? slugOf(named);
}

/** The rows as a list of terms. */
export function factRows(rows: readonly FactRow[]): Html {
  return html`<dl class="facts">${rows.map(
    ({ label, values }) =>
      html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`,
  )}</dl>`;
}
