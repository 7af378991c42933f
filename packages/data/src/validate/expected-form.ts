import type * as z from "zod";
import { parseEdtf } from "../dates/index.ts";
import { suggest } from "../formats/index.ts";
import { collectionOfId } from "../shape/index.ts";
import { shown } from "./shown-value.ts";

/** The form that a field's text should have, and how to come by it; `pattern` is what the text failed. */
export function expectedForm(
  meta: z.core.GlobalMeta,
  pattern: string | undefined,
  value: unknown,
): { readonly expected: string; readonly hint: string } {
  const collections = collectionsIn(pattern);
  const expected = collections ? idForms(collections) : (meta.description ?? "the form of its field");
  const hint = edtfHint(meta, value) ?? (collections ? idHint(value, collections) : blankHint(value));
  return { expected, hint: hint ?? `Expected: ${sentence(expected)}${exampleOf(meta)}` };
}

function idForms(collections: readonly string[]): string {
  return collections.map((name) => `${name}/<slug>`).join(" or ");
}

function exampleOf({ examples }: z.core.GlobalMeta): string {
  const [example] = (examples as readonly unknown[] | undefined) ?? [];
  return example === undefined ? "" : ` For example: ${shown(example)}.`;
}

/** The collections that the pattern of an id or a reference names; undefined for another pattern. */
function collectionsIn(pattern: string | undefined): string[] | undefined {
  const names = /^\/\^\(?([a-z|]+)\)?\\\//.exec(pattern ?? "")?.[1]?.split("|");
  return names?.every((name) => collectionOfId(`${name}/`) !== undefined) ? names : undefined;
}

/** An id whose collection is misspelt is mended by its slug; of another, the form is said. */
function idHint(value: unknown, collections: readonly string[]): string {
  const [head = "", slug = ""] = String(value).split("/", 2);
  const meant = suggest(head, collections);
  if (meant !== undefined && meant !== head && SLUG.test(slug)) return `Did you mean "${meant}/${slug}"?`;
  return `Write ${idForms(collections)}; a slug is lower-case ASCII words and digits joined by hyphens.`;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function sentence(text: string): string {
  return text.replace(/\.?$/, ".");
}

function blankHint(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() === "" ? WRITE_TEXT : undefined;
}

export const WRITE_TEXT = "Write some text, or leave the field out where it is optional.";

/** The hint of the date parser, but not to leave spaces out of what would be no date without them either. */
function edtfHint(meta: z.core.GlobalMeta, value: unknown): string | undefined {
  if (meta["x-atomic"] !== "edtf" || typeof value !== "string") return undefined;
  const parsed = parseEdtf(value);
  if (parsed.ok) return undefined;
  const { message, hint = DATE_FORMS } = parsed.issue;
  if (/\s/.test(value) && !parseEdtf(value.replaceAll(/\s/g, "")).ok) return DATE_FORMS;
  return `${sentence(message)} ${sentence(hint)}`;
}

const DATE_FORMS = "Write YYYY-MM-DD, YYYY-MM or YYYY, such as 2025-03.";
