import { parseDuration } from "@org/defense-pact-data/dates";
import type { Quantity } from "@org/defense-pact-data/types";
import { sayDate, sayQuantity } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html, join } from "../html/html.ts";
import { linkTo } from "./names.ts";
import { count, sayList } from "./say.ts";
import { sayTerm } from "./vocabulary.ts";

/** A date in words, with its machine form where HTML has one. */
export function dateHtml(edtf: string): Html {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf)
    ? html`<time datetime="${edtf}">${sayDate(edtf)}</time>`
    : html`<span title="${edtf}">${sayDate(edtf)}</span>`;
}

/** An ISO 8601 duration in words: P5Y is "5 years". */
export function sayDuration(text: string): string {
  const parsed = parseDuration(text);
  if (!parsed.ok) return text;
  const parts = Object.entries(parsed.value).filter(([, number]) => typeof number === "number" && number > 0);
  return sayList(parts.map(([unit, number]) => count(number as number, unit.replace(/s$/, ""))));
}

/** How a value is to be read. */
export interface Reading {
  readonly atomic?: string | undefined;
  readonly ref?: readonly string[] | undefined;
  /** The last step of the field's path: what a text of a closed vocabulary is a term of. */
  readonly field: string;
  /** The unit of a quantity: a currency or a category of personnel. */
  readonly unit?: string | undefined;
}

/** Fields whose text is a term of a vocabulary. */
const TERM_FIELDS = new Set(
  "kind bindingness publicity role status form category class state stage act licence basis scope topics obligations source".split(
    " ",
  ),
);

/** Any value of a record in words, the way its field is to be read. */
export function valueHtml(value: unknown, reading: Reading, data: SiteData): Child {
  if (value === undefined || value === null) return "not stated";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (reading.atomic === "position" && Array.isArray(value)) return sayPosition(value as [number, number]);
  if (Array.isArray(value))
    return join(
      value.map((one) => valueHtml(one, reading, data)),
      ", ",
    );
  if (isQuantity(value)) return [sayQuantity(value), reading.unit && ` ${reading.unit}`];
  if (typeof value === "string") return textHtml(value, reading, data);
  if (typeof value === "number") return String(value);
  return join(
    Object.entries(value as object).map(([key, part]) => valueHtml(part, { ...reading, field: key }, data)),
    ", ",
  );
}

function textHtml(value: string, { atomic, ref, field }: Reading, data: SiteData): Child {
  if (ref) return linkTo(value, data);
  if (atomic === "edtf") return dateHtml(value);
  if (atomic === "duration") return sayDuration(value);
  return TERM_FIELDS.has(field) ? sayTerm(value) : value;
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "modality" in value;
}

/** A position as a reader writes it: 1.29° S, 36.82° E. */
export function sayPosition([longitude, latitude]: readonly [number, number]): string {
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? "S" : "N"}`;
  return `${north}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? "W" : "E"}`;
}
