import { suggest } from "@org/defense-pact-data/model";
import { type CollectionName, parseFields, parseSort } from "@org/defense-pact-store";
import type { Issue } from "../problems/problem.ts";
import type { Parameter } from "./parameter.ts";

export type Value = string | number | boolean | readonly string[] | undefined;

type Read =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The value of a parameter from its texts; one left out has its default. */
export function readValue(parameter: Parameter, texts: readonly string[]): Read {
  const { name } = parameter;
  if (texts.length === 0) {
    if (parameter.isRequired)
      return faulty(
        "request/missing-parameter",
        name,
        `${name} is needed here, such as ${name}=${parameter.example}.`,
      );
    return {
      ok: true,
      value: "otherwise" in parameter ? parameter.otherwise : parameter.type === "flag" ? false : undefined,
    };
  }
  if (parameter.type === "list") return readList(parameter, texts);
  if (parameter.type === "fields") return readFields(parameter, texts);
  const [text, ...others] = texts as readonly [string, ...string[]];
  if (others.length > 0) return faulty("request/repeated", name, `${name} takes one value.`);
  switch (parameter.type) {
    case "text":
      if (text.length > 0 && text.length <= parameter.mostLength) return { ok: true, value: text };
      return faulty(
        "request/bad-value",
        name,
        `${name} takes 1 to ${parameter.mostLength} characters, not ${text.length}.`,
      );
    case "flag":
      if (text === "true" || text === "false") return { ok: true, value: text === "true" };
      return faulty("request/bad-value", name, `${name} is true or false, not ${quoted(text)}.`);
    case "number":
      return readNumber(parameter, text);
    case "term":
      return readTerm(name, text, parameter.terms);
    default:
      return readSort(parameter, text);
  }
}

function readNumber(
  { name, least, most, code }: Parameter & { readonly type: "number" },
  text: string,
): Read {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return { ok: true, value };
  return faulty(
    code ?? "request/bad-value",
    name,
    `${name} wants a whole number from ${least} to ${most}, not ${quoted(text)}.`,
  );
}

function readTerm(name: string, text: string, terms: readonly string[]): Read {
  if (terms.includes(text)) return { ok: true, value: text };
  const meant = suggest(text, terms);
  const message = `${name} does not take ${quoted(text)}. It takes ${terms.join(", ")}.`;
  return faulty("request/bad-value", name, message, meant);
}

function readList({ name, terms }: Parameter & { readonly type: "list" }, texts: readonly string[]): Read {
  const value = texts.flatMap((text) => text.split(",")).map((text) => text.trim());
  if (value.length > 100)
    return faulty("request/bad-value", name, `${name} takes 100 names at most, not ${value.length}.`);
  if (value.some((text) => text === ""))
    return faulty("request/bad-value", name, `${name} has a name that is empty.`);
  const strange = terms && value.find((text) => !terms.includes(text));
  return strange === undefined ? { ok: true, value } : readTerm(name, strange, terms as readonly string[]);
}

function readSort({ collection }: Parameter & { readonly type: "sort" | "fields" }, text: string): Read {
  const sort = parseSort(text, oneOf(collection));
  return "code" in sort ? { ok: false, issues: [sort as Issue] } : { ok: true, value: text };
}

function readFields(
  { name, collection }: Parameter & { readonly type: "sort" | "fields" },
  texts: readonly string[],
): Read {
  const names = readList({ name, type: "list", description: "", example: "" }, texts);
  if (!names.ok) return names;
  const { issues } = parseFields(names.value as readonly string[], oneOf(collection));
  return issues.length > 0 ? { ok: false, issues: issues as readonly Issue[] } : names;
}

function oneOf(collection: CollectionName | "all"): CollectionName | undefined {
  return collection === "all" ? undefined : collection;
}

function faulty(code: Issue["code"], parameter: string, message: string, suggestion?: string): Read {
  return {
    ok: false,
    issues: [{ code, parameter, message, ...(suggestion !== undefined && { suggestion }) }],
  };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
