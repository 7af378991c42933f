import { el, html } from "../drawing/markup.ts";

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** The data of a figure as rows: what the site shows beside it and the reader downloads. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Where a record's page is; undefined where it has none. */
export type Link = (id: string) => string | undefined;

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled), with its column keys as the header. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function tableCsv(table: Table): string {
  const keys = table.columns.map(({ key }) => key);
  const lines = [keys, ...table.rows.map((row) => keys.map((key) => row[key] ?? null))];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table in HTML. With `link`, a cell that is a record's id leads to its page, if the address is a safe one. */
export function tableHtml(table: Table, link?: Link): string {
  const head = html(
    "tr",
    {},
    table.columns.map(({ label }) => html("th", { scope: "col" }, label)),
  );
  const body = table.rows.map((row) =>
    html(
      "tr",
      {},
      table.columns.map(({ key }) => html("td", {}, cellMarkup(row[key] ?? null, link))),
    ),
  );
  const caption = el("caption", {}, table.caption);
  return html("table", { class: "dp-table" }, caption, html("thead", {}, head), html("tbody", {}, body))
    .markup;
}

const ID = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;

function cellMarkup(cell: Cell, link: Link | undefined) {
  if (cell === null) return "";
  const href = typeof cell === "string" && ID.test(cell) ? safeHref(link?.(cell)) : undefined;
  return href === undefined ? String(cell) : html("a", { href }, String(cell));
}

/** An address that leads to a page and runs nothing: relative, http or https; undefined otherwise. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them before they read the scheme
  const plain = href.replace(/[\u0000-\u0020]/g, "");
  return /^(https?:|[^:]*$|[^:/?#]*[/?#])/i.test(plain) ? plain : undefined;
}
