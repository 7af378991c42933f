/** Markup that was built here, so that plain text can never pass for it: whatever is not a `Markup` is escaped. */
export interface Markup {
  readonly markup: string;
}

/** What an element may hold: markup as it is, text escaped, and nothing. */
export type Child = Markup | string | number | undefined | false | readonly Child[];

/** The attributes of an element; those that are undefined or false are left out, numbers are rounded. */
export type Attributes = Readonly<Record<string, string | number | undefined | false>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 does not allow even when escaped (section 2.2): most control characters and the two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text made safe for element content and attribute values, in XML and HTML alike. */
export function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(NOT_IN_XML, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A number with at most two decimals and never "-0": enough for a pixel, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** An element: `el("text", { x: 4 }, "a < b")`. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(
      ([key, value]) => ` ${key}="${escapeText(String(typeof value === "number" ? round(value) : value))}"`,
    )
    .join("");
  const inner = render(children);
  return { markup: inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** An HTML element; unlike in SVG an empty one needs its end tag. */
export function html(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = el(name, attributes, ...children).markup;
  return { markup: written.endsWith("/>") ? `${written.slice(0, -2)}></${name}>` : written };
}

/** Children as a string: markup as it is, all else escaped. */
export function render(children: Child): string {
  if (children === undefined || children === false) return "";
  if (typeof children === "string") return escapeText(children);
  if (typeof children === "number") return String(round(children));
  if ("markup" in children) return children.markup;
  return children.map(render).join("");
}
