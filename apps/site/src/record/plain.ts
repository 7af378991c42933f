import { type Child, html, textOf } from "../html/html.ts";

/** The words of markup: what stands in a link cannot hold another. */
export function plain(value: Child): string {
  return textOf(html`${value}`);
}
