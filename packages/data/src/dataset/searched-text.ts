import type { DatasetRecord } from "../../types/index.d.ts";
import { SHAPES } from "../generated/shapes.ts";
import { collectionOfType, type ObjectShape, type Shape } from "../shape/index.ts";

/** The fields whose words are searched: names and our own wording. */
const SEARCHED: ReadonlySet<string> = new Set([
  "name",
  "title",
  "headline",
  "summary",
  "gist",
  "purpose",
  "description",
  "designation",
  "capacity",
  "renewal",
]);

/** What a record holds as evidence, and what others add to it. */
const APPARATUS: ReadonlySet<string> = new Set(["claims", "resolutions", "references", "ext"]);

/** The text of a record that a search looks through, a field a line; what it holds as evidence is left out. */
export function searchedText(record: DatasetRecord): string {
  const collection = collectionOfType(record.type);
  const lines: string[] = [];
  if (collection !== undefined) gather(record, fieldsWithText(SHAPES[collection], APPARATUS), lines);
  return lines.join("\n");
}

/** A field that is searched, or the fields around such ones. */
type TextFields = ReadonlyMap<string, TextFields | "text">;

const NONE: ReadonlySet<string> = new Set();

const KNOWN = new WeakMap<ObjectShape, TextFields>();

/** Most fields hold no text that is searched, and walking them is most of the cost. */
function fieldsWithText(shape: ObjectShape, without: ReadonlySet<string> = NONE): TextFields {
  const known = KNOWN.get(shape);
  if (known) return known;
  const fields = new Map<string, TextFields | "text">();
  for (const [name, field] of Object.entries(shape.fields)) {
    const inner = without.has(name) ? undefined : textOf(name, field);
    if (inner !== undefined) fields.set(name, inner);
  }
  KNOWN.set(shape, fields);
  return fields;
}

function textOf(name: string, shape: Shape): TextFields | "text" | undefined {
  if (shape.kind === "leaf") return SEARCHED.has(name) ? "text" : undefined;
  if (shape.kind === "list") return shape.items.kind === "leaf" ? undefined : textOf(name, shape.items);
  const inner = fieldsWithText(shape);
  return inner.size > 0 ? inner : undefined;
}

/** In the record's own order. */
function gather(value: object, fields: TextFields, lines: string[]): void {
  for (const name in value) {
    const field = fields.get(name);
    if (field !== undefined) gatherField((value as Record<string, unknown>)[name], field, lines);
  }
}

function gatherField(value: unknown, field: TextFields | "text", lines: string[]): void {
  if (typeof value === "string") {
    if (field === "text") lines.push(value);
  } else if (field !== "text" && typeof value === "object" && value !== null) {
    if (!Array.isArray(value)) gather(value, field, lines);
    else for (const each of value) gatherField(each, field, lines);
  }
}
