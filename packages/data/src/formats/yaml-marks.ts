import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
} from "yaml";
import { formatPointer } from "../shape/index.ts";
import type { InputCode } from "./input-codes.ts";

/** Something in YAML that is not plain data. */
export interface Mark {
  readonly code: InputCode;
  readonly message: string;
  readonly offset: number;
  /** A pointer into the record. */
  readonly path: string;
  /** The value cannot be read with it. */
  readonly isUnreadable: boolean;
}

const CORE_TAGS: ReadonlySet<string> = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/** A node on the way of a search, with the way to it. */
interface Visited {
  readonly node: unknown;
  readonly step: string;
  readonly outer: Visited | undefined;
}

function pathOf(visited: Visited | undefined, ...last: string[]): string {
  const steps = last;
  for (let here = visited; here?.outer; here = here.outer) steps.unshift(here.step);
  return formatPointer(steps);
}

/** Tags, merge keys, keys that are not text, and keys named twice, in the order of the text. */
export function marksOf(root: Node, text: string): Mark[] {
  const marks: Mark[] = [];
  for (const visited of nodesIn(root)) {
    const { node } = visited;
    if (isAlias(node) || !(isMap(node) || isSeq(node) || isScalar(node))) continue;
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      const message = `The tag ${node.tag} is not one of the core schema.`;
      const offset = tagStart(text, node);
      marks.push({ code: "input/yaml-tag", message, path: pathOf(visited), offset, isUnreadable: true });
    }
    if (isMap(node)) keyMarks(node.items, visited, marks);
  }
  return marks.sort((a, b) => a.offset - b.offset);
}

/** The first alias in a node that leads nowhere, else the first at all: what they multiply to starts with it. */
export function aliasIn(root: Node, document: Document): { offset: number; path: string } | undefined {
  const aliases = [...nodesIn(root)].filter(({ node }) => isAlias(node));
  const first = aliases.find(({ node }) => !(node as Alias).resolve(document)) ?? aliases[0];
  return first && { offset: startOf(first.node), path: pathOf(first) };
}

/** All nodes in the order of the text, keys too; without recursion, since nothing bounds how deep they go. */
function* nodesIn(root: Node): Generator<Visited> {
  const open: Visited[] = [{ node: root, step: "", outer: undefined }];
  for (let visited = open.pop(); visited; visited = open.pop()) {
    const { node } = visited;
    yield visited;
    if (!(isMap(node) || isSeq(node))) continue;
    for (let i = node.items.length - 1; i >= 0; i--) {
      const inside: unknown = node.items[i];
      if (!isPair(inside)) open.push({ node: inside, step: String(i), outer: visited });
      else {
        const step = nameOf(inside.key);
        open.push({ node: inside.value, step, outer: visited }, { node: inside.key, step, outer: visited });
      }
    }
  }
}

/** Where the tag before a node starts: a node's own range starts after it. */
function tagStart(text: string, node: Node): number {
  const start = startOf(node);
  let at = text.lastIndexOf("!", start);
  while (at > 0 && /[^\s,[\]{}]/.test(text.charAt(at - 1))) at--;
  return at < 0 ? start : at;
}

function keyMarks(pairs: readonly Pair[], map: Visited, marks: Mark[]): void {
  const mark = (code: InputCode, message: string, key: unknown, isUnreadable: boolean): Mark => {
    const path = isScalar(key) ? pathOf(map, nameOf(key)) : pathOf(map);
    return { code, message, path, offset: startOf(key), isUnreadable };
  };
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (!isScalar(key) || typeof key.value !== "string") {
      marks.push(mark("input/yaml-key", `The key ${nameOf(key)} is not text.`, key, !isScalar(key)));
      continue;
    }
    if (key.value === "<<" && key.type === "PLAIN") {
      marks.push(mark("input/yaml-merge-key", "A merge key (<<) stands here.", key, true));
    } else if (seen.has(key.value)) {
      marks.push(mark("input/duplicate-key", `The key \`${key.value}\` is named twice.`, key, false));
    }
    seen.add(key.value);
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "(a collection or alias)";
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
