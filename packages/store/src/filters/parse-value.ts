import { bounds, isQualified, parseEdtf } from "@org/defense-pact-data/dates";
import {
  type CollectionName,
  collectionOf,
  type FieldType,
  foldText,
  rowOf,
} from "@org/defense-pact-data/fields";
import { suggest } from "@org/defense-pact-data/model";
import { quoted, type StoreIssue } from "../errors.ts";
import type { Wanted } from "./condition.ts";
import type { TextForm } from "./named.ts";

export interface Takes {
  readonly type: FieldType;
  readonly terms?: readonly string[] | undefined;
  readonly refs?: readonly CollectionName[] | undefined;
  readonly form?: TextForm | undefined;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issue: StoreIssue };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NUMBER = /^-?\d{1,16}(\.\d{1,6})?$/;

/** What a text asks for as a value of a type. A slug without its collection stands for each that it could be in. */
export function parseWanted(parameter: string, text: string, takes: Takes): Parsed<readonly Wanted[]> {
  const refuse = (wants: string, suggestion?: string) => refusal(parameter, text, wants, suggestion);
  switch (takes.type) {
    case "term":
      if (takes.terms?.includes(text)) return accept([{ key: text }]);
      return { ok: false, issue: unknownTerm(parameter, text, takes.terms ?? []) };
    case "reference":
      return parseReference(parameter, text, takes.refs ?? []);
    case "boolean":
      if (text !== "true" && text !== "false") return refuse("true or false");
      return accept([{ key: text === "true" ? 1 : 0 }]);
    case "number":
    case "quantity": {
      const number = parseNumber(parameter, text);
      return number.ok ? accept([{ key: number.value, high: number.value }]) : number;
    }
    case "date": {
      const parsed = parseEdtf(text);
      const row = parsed.ok ? rowOf("date", text) : undefined;
      return row ? accept([{ key: row.key, value: text }]) : refuse("a date in EDTF", hintOf(parsed));
    }
    case "text":
      if (takes.form === "currency") return parseCurrency(parameter, text);
      return text === "" ? refuse("a text") : accept([{ key: text }]);
    default:
      return takes.type satisfies never;
  }
}

/** A currency in the form of its code; which of them the records have, nobody has to know. */
function parseCurrency(parameter: string, text: string): Parsed<readonly Wanted[]> {
  if (/^[A-Z]{3}$/.test(text)) return accept([{ key: text }]);
  const code = text.toUpperCase();
  const wants = "a code of ISO 4217, such as USD";
  return refusal(parameter, text, wants, /^[A-Z]{3}$/.test(code) ? code : undefined);
}

export function parseNumber(parameter: string, text: string): Parsed<number> {
  return NUMBER.test(text) ? accept(Number(text)) : refusal(parameter, text, "a number, such as 100000000");
}

/** A date to compare with: its bound on the side asked for must be a day, and it must be sure. */
export function parseBound(parameter: string, text: string, side: "earliest" | "latest"): Parsed<number> {
  const date = parseSureDate(parameter, text);
  if (!date.ok) return date;
  const day = bounds(date.value)[side];
  if (Number.isFinite(day)) return accept(day);
  return refusal(parameter, text, `a date with a${side === "latest" ? " last" : " first"} day`);
}

/** A date without a qualifier: what is asked for is certain, only what is known may be vague. */
export function parseSureDate(parameter: string, text: string): Parsed<string> {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return refusal(parameter, text, "a date in EDTF, such as 2023-09-25", hintOf(parsed));
  if (isQualified(text))
    return refusal(parameter, text, "a date without ?, ~ or %", text.replace(/[?~%]/g, ""));
  return accept(text);
}

function parseReference(
  parameter: string,
  text: string,
  refs: readonly CollectionName[],
): Parsed<readonly Wanted[]> {
  const slug = text.slice(text.indexOf("/") + 1);
  const wants = `an id of ${refs.join(" or ")}, or its slug`;
  if (text.length > 140 || !SLUG.test(slug)) return refusal(parameter, text, wants, slugMeant(text));
  if (!text.includes("/")) return accept(refs.map((collection) => ({ key: `${collection}/${slug}` })));
  const collection = collectionOf(text);
  if (collection !== undefined && refs.includes(collection)) return accept([{ key: text }]);
  return refusal(parameter, text, wants, `${refs[0]}/${slug}`);
}

/** A name in the form of a slug, as most slugs are made; undefined where nothing of it could be one. */
function slugMeant(name: string): string | undefined {
  const slug = foldText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return name.includes("/") || name.length > 140 || slug === "" ? undefined : slug;
}

function unknownTerm(parameter: string, text: string, terms: readonly string[]): StoreIssue {
  const meant = suggest(text, terms);
  return {
    code: "filter/unknown-term",
    parameter,
    message: `${quoted(text)} is no term of ${parameter}; it takes ${terms.join(", ")}.`,
    ...(meant !== undefined && { suggestion: meant }),
  };
}

function refusal(
  parameter: string,
  text: string,
  wants: string,
  suggestion?: string,
): { readonly ok: false; readonly issue: StoreIssue } {
  const message = `${parameter} wants ${wants}, not ${quoted(text)}.`;
  return {
    ok: false,
    issue: { code: "filter/bad-value", parameter, message, ...(suggestion !== undefined && { suggestion }) },
  };
}

function hintOf(parsed: ReturnType<typeof parseEdtf>): string | undefined {
  return parsed.ok ? undefined : parsed.issue.hint;
}

function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
