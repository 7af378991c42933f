import type { ListShape } from "./shape.ts";

/** The slug of a record id (`actors/kenya` → `kenya`); any other text unchanged. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/**
 * The key of a list item, by which pointers and diffs name it: its own `key`; else the slug of the property that
 * the list names; of a scalar the scalar itself (of a reference, its slug). Undefined where the item has none.
 */
export function keyOf(item: unknown, list: ListShape): string | undefined {
  if (typeof item === "string") return list.items.ref ? slugOf(item) : item;
  if (typeof item !== "object" || item === null) return item === undefined ? undefined : String(item);
  const own = (item as { key?: unknown }).key;
  if (typeof own === "string") return own;
  const named = list.key === undefined ? undefined : (item as Record<string, unknown>)[list.key];
  if (typeof named !== "string") return undefined;
  return isReference(list, list.key) ? slugOf(named) : named;
}

function isReference(list: ListShape, property: string | undefined): boolean {
  if (property === undefined || list.items.kind !== "object") return false;
  return list.items.fields[property]?.ref !== undefined;
}
