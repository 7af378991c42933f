import { keyOf, type ListShape } from "../shape/index.ts";

/** The keys of a list's items, or undefined where an item has none or two share one: then only the whole list compares. */
export function uniqueKeys(list: readonly unknown[], shape: ListShape): string[] | undefined {
  const keys = list.map((item) => keyOf(item, shape));
  const isKeyed = keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
  return isKeyed ? (keys as string[]) : undefined;
}
