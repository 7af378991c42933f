import { findNodeAtLocation, type JSONPath, type Node, parseTree } from "jsonc-parser";
import { parsePointer } from "../shape/index.ts";
import type { Edit, Splice } from "./edit.ts";

/** What edits of a JSON value come to in its text; `start` is where the value begins in a longer one. */
export function jsonSplices(text: string, edits: readonly Edit[], start = 0): Splice[] {
  const root = parseTree(text);
  if (root === undefined) return [];
  return edits
    .flatMap((edit) => spliceOf(root, edit))
    .map((splice) => ({ ...splice, offset: splice.offset + start }));
}

function spliceOf(root: Node, edit: Edit): Splice[] {
  const path = pathIn(root, edit.path);
  const node = path && findNodeAtLocation(root, path);
  if (path === undefined || node === undefined) return [];
  if ("remove" in edit) return [removal(node.parent?.type === "property" ? node.parent : node)];
  const target = "key" in edit ? node.parent?.children?.[0] : node;
  if (target === undefined) return [];
  const { offset, length } = target;
  return [{ offset, length, text: JSON.stringify("key" in edit ? edit.key : edit.value) }];
}

/** A pointer's steps as the library wants them: positions as numbers where there is a list. */
function pathIn(root: Node, pointer: string): JSONPath | undefined {
  const path: JSONPath = [];
  for (const step of parsePointer(pointer)) {
    const here = path.length === 0 ? root : findNodeAtLocation(root, path);
    if (here === undefined) return undefined;
    path.push(here.type === "array" ? Number(step) : step);
  }
  return path;
}

/** A member with the comma that parted it from the one before, or else from the next. */
function removal(member: Node): Splice {
  const siblings = member.parent?.children ?? [];
  const at = siblings.indexOf(member);
  const before = siblings[at - 1];
  const next = siblings[at + 1];
  const start = before ? before.offset + before.length : member.offset;
  const end = before || !next ? member.offset + member.length : next.offset;
  return { offset: start, length: end - start, text: "" };
}
