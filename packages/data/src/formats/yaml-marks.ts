import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { InputCode } from "./input-codes.ts";

/** Something in YAML that is not plain data. */
export interface Mark {
  readonly code: InputCode;
  readonly message: string;
  readonly offset: number;
  /** The value cannot be read with it. */
  readonly isUnreadable: boolean;
}

const CORE_TAGS: ReadonlySet<string> = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Tags, merge keys, keys that are not text, and keys named twice, in the order of the text. */
export function marksOf(root: Node): Mark[] {
  const marks: Mark[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isPair(node)) {
      open.push(node.value, node.key);
      continue;
    }
    if (isAlias(node) || !(isMap(node) || isSeq(node) || isScalar(node))) continue;
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      marks.push(mark("input/yaml-tag", `The tag ${node.tag} is not one of the core schema.`, node, true));
    }
    if (isMap(node)) keyMarks(node.items, marks);
    if (!isScalar(node)) for (let i = node.items.length - 1; i >= 0; i--) open.push(node.items[i]);
  }
  return marks.sort((a, b) => a.offset - b.offset);
}

function keyMarks(pairs: readonly Pair[], marks: Mark[]): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    if (!isScalar(key) || typeof key.value !== "string") {
      marks.push(mark("input/yaml-key", `The key ${nameOf(key)} is not text.`, key, !isScalar(key)));
      continue;
    }
    if (key.value === "<<" && key.type === "PLAIN") {
      marks.push(mark("input/yaml-merge-key", "A merge key (<<) stands here.", key, true));
    } else if (seen.has(key.value)) {
      marks.push(
        mark("input/duplicate-key", `The key ${JSON.stringify(key.value)} is named twice.`, key, false),
      );
    }
    seen.add(key.value);
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "(a collection or alias)";
}

function mark(code: InputCode, message: string, node: unknown, isUnreadable: boolean): Mark {
  return { code, message, offset: (node as Node | null)?.range?.[0] ?? 0, isUnreadable };
}
