import { certainReading } from "../dates/index.ts";
import type { Edit } from "../formats/index.ts";
import { metaOf, type SchemaNode } from "./schema-node.ts";

/** The fix of a fault, where one is certain: it is what the writer can only have meant, and fits the schema. */
interface Certain {
  readonly fix?: readonly Edit[];
}

interface Subject {
  readonly schema: SchemaNode | undefined;
  readonly value: unknown;
  readonly path: string;
}

const NONE: Certain = {};

/** A key that is a field's name but for capitals, hyphens and underscores, where that field is not there. */
export function certainKey(path: string, key: string, known: readonly string[], object: unknown): Certain {
  const meant = onlyAlike(key, known);
  if (meant === undefined || typeof object !== "object" || object === null || Object.hasOwn(object, meant))
    return NONE;
  return { fix: [{ path, key: meant }] };
}

/** A term in other capitals, or with spaces or underscores for hyphens. */
export function certainTerm(path: string, value: unknown, terms: readonly unknown[]): Certain {
  const meant = typeof value === "string" ? onlyAlike(value, terms.map(String)) : undefined;
  return meant === undefined ? NONE : { fix: [{ path, value: meant }] };
}

/** A year or number written as the other of text and number, and a single value where a list of such belongs. */
export function certainType({ schema, value, path }: Subject): Certain {
  if (value === null || typeof value === "object" || value === undefined) return NONE;
  const candidates: unknown[] = [[value]];
  if (typeof value === "number" && metaOf(schema)["x-atomic"] === "edtf") candidates.push(String(value));
  if (value === "true" || value === "false") candidates.push(value === "true");
  if (typeof value === "string" && String(Number(value)) === value) candidates.push(Number(value));
  return firstFitting(schema, path, candidates);
}

/** A date that can be read in one way only, blanks around a text, and a code or an id in other capitals. */
export function certainForm({ schema, value, path }: Subject): Certain {
  if (typeof value !== "string") return NONE;
  if (metaOf(schema)["x-atomic"] === "edtf") {
    const date = certainReading(value);
    return date === undefined ? NONE : { fix: [{ path, value: date }] };
  }
  const trimmed = value.trim();
  const cased = CODE_OR_ID.test(trimmed) ? [trimmed.toLowerCase(), trimmed.toUpperCase()] : [];
  return firstFitting(schema, path, [trimmed, ...cased]);
}

const CODE_OR_ID = /^([A-Za-z0-9-]{1,12}|[A-Za-z]+\/[A-Za-z0-9-]+)$/;

function onlyAlike(word: string, known: readonly string[]): string | undefined {
  const alike = known.filter((one) => one !== word && bare(one) === bare(word));
  return alike.length === 1 ? alike[0] : undefined;
}

function bare(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, "");
}

function firstFitting(schema: SchemaNode | undefined, path: string, candidates: readonly unknown[]): Certain {
  const value = candidates.find((candidate) => schema !== undefined && fits(schema, candidate));
  return value === undefined ? NONE : { fix: [{ path, value }] };
}

function fits(schema: SchemaNode, value: unknown): boolean {
  const { issues } = schema._zod.run({ value, issues: [] }, { async: false, jitless: true }) as {
    issues: readonly unknown[];
  };
  return issues.length === 0;
}
