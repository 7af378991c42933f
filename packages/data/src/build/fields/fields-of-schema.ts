import type { CollectionName, Field, FieldType } from "../../fields/field.ts";
import { isIndexed } from "./is-indexed.ts";

/** What is read of a node of the published JSON Schema. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly "x-ref"?: readonly CollectionName[];
  readonly "x-key"?: string;
  readonly "x-atomic"?: string;
}

type Draft = Omit<Field, "collections" | "indexed">;

/** Every leaf of every record type, from the published schema of a whole dataset; equal ones are one field. */
export function fieldsOfSchema(bundle: SchemaNode): Field[] {
  const merged = new Map<string, Field>();
  for (const [name, list] of Object.entries(bundle.properties ?? {})) {
    const definition = list.items?.$ref?.slice("#/$defs/".length);
    if (definition === undefined || definition === "Redirect") continue;
    for (const draft of draftsOf(bundle, definition)) {
      const key = JSON.stringify(draft);
      const collections = [...(merged.get(key)?.collections ?? []), name as CollectionName];
      merged.set(key, { ...draft, collections, indexed: isIndexed(draft) });
    }
  }
  return [...merged.values()];
}

function draftsOf(bundle: SchemaNode, definition: string): Draft[] {
  const drafts = new Map<string, Draft>();
  visit(bundle, { $ref: `#/$defs/${definition}` }, "", [], (draft) => {
    const known = drafts.get(draft.pointer);
    drafts.set(draft.pointer, known ? joined(known, draft) : draft);
  });
  return [...drafts.values()];
}

/** A field that stands in several branches of a union takes the terms of all. */
function joined(one: Draft, other: Draft): Draft {
  if (one.terms === undefined || other.terms === undefined) return one;
  return { ...one, terms: [...new Set([...one.terms, ...other.terms])] };
}

type Emit = (draft: Draft) => void;

function visit(
  bundle: SchemaNode,
  raw: SchemaNode,
  pointer: string,
  keys: readonly (string | null)[],
  emit: Emit,
): void {
  const node = resolved(bundle, raw);
  const atomic = node["x-atomic"];
  if (atomic === "position" || pointer === "/ext") return;
  if (atomic === undefined && node.oneOf) {
    for (const branch of node.oneOf) visit(bundle, branch, pointer, keys, emit);
  } else if (atomic === undefined && node.type === "array" && node.items) {
    visit(bundle, node.items, pointer, [...keys, node["x-key"] ?? null], (draft) =>
      emit({ ...draft, description: draft.description || (node.description ?? "") }),
    );
  } else if (atomic === undefined && node.type === "object") {
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      visit(bundle, property, `${pointer}/${name}`, keys, emit);
    }
  } else emit(draftOf(node, pointer, keys));
}

/** A definition with what stands beside its reference, which describes the place rather than the type. */
function resolved(bundle: SchemaNode, { $ref, ...beside }: SchemaNode): SchemaNode {
  if ($ref === undefined) return beside;
  return { ...resolved(bundle, bundle.$defs?.[$ref.slice("#/$defs/".length)] ?? {}), ...beside };
}

function draftOf(node: SchemaNode, pointer: string, keys: readonly (string | null)[]): Draft {
  const terms = node.enum ?? (typeof node.const === "string" ? [node.const] : undefined);
  const refs = node["x-ref"];
  return {
    pointer,
    type: typeOf(node, terms !== undefined),
    ...(terms && { terms }),
    ...(refs && { refs }),
    many: keys.length > 0,
    ...(keys.length > 0 && { keys }),
    description: node.description ?? "",
  };
}

function typeOf(node: SchemaNode, hasTerms: boolean): FieldType {
  if (node["x-ref"]) return "reference";
  if (node["x-atomic"] === "edtf") return "date";
  if (node["x-atomic"] === "quantity") return "quantity";
  if (hasTerms) return "term";
  if (node.type === "boolean") return "boolean";
  return node.type === "integer" || node.type === "number" ? "number" : "text";
}
