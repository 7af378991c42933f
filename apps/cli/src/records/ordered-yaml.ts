import {
  COLLECTION_NAMES,
  collectionOfType,
  publishedOrder,
  redirectOrder,
  SHAPES,
  type Shape,
  shapeOfPart,
} from "@org/defense-pact-data/model";
import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { documentOrder } from "./document-keys.ts";

/**
 * Puts the keys of what a document holds in the published order, at every depth: a record, a list of records or of
 * redirects, or collections by name. Comments move with the key that they belong to.
 *
 * @returns false where it holds none of these.
 */
export function orderContents(node: unknown): boolean {
  if (isSeq(node)) return node.items.map(orderEntry).includes(true);
  if (!isMap(node) || ["type", "id", "from"].some((name) => node.has(name))) return orderEntry(node);
  orderPairs(node, documentOrder);
  return (node.items as Pair[]).map(({ key, value }) => orderCollection(nameOf(key), value)).includes(true);
}

function orderCollection(name: string, list: unknown): boolean {
  if (!isSeq(list)) return false;
  const collection = COLLECTION_NAMES.find((each) => each === name);
  if (collection === undefined) return list.items.map(orderEntry).includes(true);
  for (const item of list.items) orderNode(item, SHAPES[collection]);
  return true;
}

function orderEntry(node: unknown): boolean {
  if (!isMap(node)) return false;
  const collection = collectionOfType(String(node.get("type")));
  if (collection !== undefined) orderNode(node, SHAPES[collection]);
  else if (node.has("from") && node.has("to")) orderPairs(node, redirectOrder);
  else return false;
  return true;
}

/** Puts the keys of a node and all in it in the order of a shape. */
export function orderNode(node: unknown, shape: Shape): void {
  if (isSeq(node)) {
    for (const item of node.items) orderNode(item, shapeOfPart(shape, ""));
  } else if (isMap(node)) {
    orderPairs(node, (names) => publishedOrder(names, shape));
    for (const { key, value } of node.items as Pair[]) orderNode(value, shapeOfPart(shape, nameOf(key)));
  }
}

function orderPairs(map: YAMLMap, inOrder: (names: readonly string[]) => readonly string[]): void {
  const pairs = map.items as Pair[];
  const ranks = new Map(inOrder(pairs.map(({ key }) => nameOf(key))).map((name, rank) => [name, rank]));
  const rank = ({ key }: Pair) => ranks.get(nameOf(key)) ?? ranks.size;
  if (pairs.every((pair, index) => index === 0 || rank(pairs[index - 1] as Pair) <= rank(pair))) return;
  keepHeading(map, pairs);
  map.items = [...pairs].sort((a, b) => rank(a) - rank(b));
  const first = map.items[0]?.key;
  if (isScalar(first)) first.spaceBefore = false;
}

/** A comment above the first key belongs to the whole map in YAML's own reading, and stays above it. */
function keepHeading(map: YAMLMap, [first]: readonly Pair[]): void {
  const key = first?.key;
  if (map.commentBefore || !isScalar(key) || !key.commentBefore) return;
  map.commentBefore = key.commentBefore;
  key.commentBefore = null;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
