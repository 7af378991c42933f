import { type Child, html } from "./html.ts";

/** A line of text in which words between backticks are code. */
export function withCode(text: string): Child {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
