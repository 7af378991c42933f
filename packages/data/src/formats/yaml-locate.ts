import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { parsePointer } from "../shape/index.ts";
import type { Wanted } from "./sink.ts";

/** The offset of a part of a YAML value; of a part that is not there, of the nearest around it. Aliases are not entered. */
export function locateYaml(root: Node, { path, part }: Wanted): number {
  let offset = startOf(root, 0);
  let node: unknown = root;
  const steps = parsePointer(path);
  for (const [index, step] of steps.entries()) {
    const pair = isMap(node) ? pairOf(node.items, step) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (node === undefined) break;
    const isKeyWanted = part === "key" && index === steps.length - 1;
    offset = startOf(isKeyWanted ? pair?.key : (node ?? pair?.key), offset);
  }
  return offset;
}

/** Of a key named twice, the last counts, as it does in the value. */
function pairOf(pairs: readonly Pair[], step: string): Pair | undefined {
  return pairs.findLast(({ key }) => isScalar(key) && String(key.value) === step);
}

function startOf(node: unknown, otherwise: number): number {
  return (node as Node | null | undefined)?.range?.[0] ?? otherwise;
}
