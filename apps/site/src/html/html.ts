/** Markup made here. Whatever else is put into a template is escaped, so no text of a record can pass for markup. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What a template may hold: markup as it is, text escaped, lists one after another, and nothing. */
export type Child = Html | string | number | undefined | null | false | readonly Child[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text made safe for element content and quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** A template of markup: `` html`<p>${text}</p>` ``. Attribute values need their quotes in the template. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Html {
  return new Html(parts.reduce((made, part, index) => `${made}${render(children[index - 1])}${part}`));
}

/** Markup of another package, which escapes what it puts into it. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** The words of markup made here, without its elements. */
export function textOf({ markup }: Html): string {
  const entities = Object.entries(ENTITIES);
  const character = (entity: string) => entities.find(([, written]) => written === entity)?.[0] ?? entity;
  return markup.replace(/<[^>]+>/g, "").replace(/&[a-z#0-9]+;/g, character);
}

/** Children one after another, with markup between. */
export function join(children: readonly Child[], between: Child): Child {
  return children.flatMap((child, index) => (index === 0 ? [child] : [between, child]));
}

/** A list in a sentence: commas, and a word before the last. */
export function listed(children: readonly Child[], last: string): Child {
  const [end] = children.slice(-1);
  return children.length < 2 ? children : [join(children.slice(0, -1), ", "), last, end];
}

function render(child: Child): string {
  if (child === undefined || child === null || child === false) return "";
  if (child instanceof Html) return child.markup;
  if (typeof child === "string") return escapeHtml(child);
  if (typeof child === "number") return String(child);
  return child.map(render).join("");
}

/** A list in a line, with a comma after each but the last: a value and its comma stay on one line. */
export function inlineList(children: readonly Child[]): Html {
  return html`<ul class="inline">${children.map((child) => html`<li>${child}</li>`)}</ul>`;
}
