import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { parsePointer } from "../shape/index.ts";
import type { Edit, Splice } from "./edit.ts";
import { yamlText } from "./yaml-text.ts";

/** Where a pointer leads in YAML: the node, its key where it has one, and what it stands in. */
interface Spot {
  readonly node: Node;
  readonly pair?: Pair | undefined;
  readonly parent: Node;
}

/** What edits of a YAML value come to in its text. Comments and everything else stay as they are. */
export function yamlSplices(text: string, root: Node, edits: readonly Edit[]): Splice[] {
  return edits.flatMap((edit) => {
    const spot = spotAt(root, edit.path);
    return spot === undefined ? [] : spliceOf(text, spot, edit);
  });
}

function spotAt(root: Node, pointer: string): Spot | undefined {
  let spot: Spot | undefined;
  for (const step of parsePointer(pointer)) {
    const parent: Node = spot?.node ?? root;
    const pair = isMap(parent)
      ? parent.items.findLast(({ key }) => isScalar(key) && String(key.value) === step)
      : undefined;
    const node = (pair ? pair.value : isSeq(parent) ? parent.items[Number(step)] : undefined) as
      | Node
      | undefined;
    if (!node?.range) return undefined;
    spot = { node, pair, parent };
  }
  return spot;
}

function spliceOf(text: string, spot: Spot, edit: Edit): Splice[] {
  if ("remove" in edit) return removal(text, spot);
  const target = "key" in edit ? (spot.pair?.key as Node | undefined) : spot.node;
  // What is written over several lines is left for a person.
  const [from, to] = target?.range ?? [0, 0];
  if (to <= from || text.slice(from, to).trimEnd().includes("\n")) return [];
  return [{ offset: from, length: to - from, text: scalar("key" in edit ? edit.key : edit.value) }];
}

/**
 * One line that both YAML 1.2 and older readers take for the same value; a list in brackets. A date has no quotes, as
 * in the records of the dataset: older readers print it alike.
 */
function scalar(value: unknown): string {
  const options = { version: "1.2", schema: "core", lineWidth: 0, collectionStyle: "flow" } as const;
  const compat = typeof value === "string" && PLAIN_DAY.test(value) ? null : "yaml-1.1";
  return yamlText(value, { ...options, compat }).trimEnd();
}

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Takes a member out with its line; the last of its kind leaves an empty list or object behind. */
function removal(text: string, { node, pair, parent }: Spot): Splice[] {
  if (!(isMap(parent) || isSeq(parent)) || !parent.range) return [];
  const start = (pair?.key as Node | undefined)?.range?.[0] ?? (node.range?.[0] as number);
  const end = Math.max(node.range?.[1] ?? start, start);
  if (parent.items.length === 1) {
    const [from, to] = parent.range;
    return [{ offset: from, length: to - from, text: isMap(parent) ? "{}" : "[]" }];
  }
  return parent.flow ? fromFlow(text, start, end) : fromBlock(text, start, end);
}

function fromFlow(text: string, start: number, end: number): Splice[] {
  const [after = ""] = /^\s*,[ \t]*/.exec(text.slice(end)) ?? [];
  if (after !== "") return [{ offset: start, length: end + after.length - start, text: "" }];
  const [before = ""] = /,\s*$/.exec(text.slice(0, start)) ?? [];
  return [{ offset: start - before.length, length: end - start + before.length, text: "" }];
}

/** A line that also holds the dash of the item around it is left alone: the next member would lose its dash. */
function fromBlock(text: string, start: number, end: number): Splice[] {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (!/^[ \t]*(- +)?$/.test(text.slice(lineStart, start))) return [];
  const isOwnDash = /-/.test(text.slice(lineStart, start));
  const isKey = /^[^\n]*:(\s|$)/.test(text.slice(start, end + 1));
  if (isOwnDash && isKey) return [];
  const newline = text.indexOf("\n", end);
  const to = newline < 0 ? text.length : newline + 1;
  return [{ offset: lineStart, length: to - lineStart, text: "" }];
}
