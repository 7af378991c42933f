import type { Index } from "../rule.ts";

/** The ids that a record leads to by the relation in question; an id without a record leads nowhere. */
type Successors = (id: string, index: Index) => readonly string[];

type Components = Map<string, readonly string[] | undefined>;

interface Frame {
  readonly id: string;
  readonly successors: readonly string[];
  readonly depth: number;
  next: number;
  lowest: number;
}

/**
 * Finds the ring (strongly connected component; a record that leads to itself is one too) that an id belongs
 * to. What was found is kept as long as the index lives, so that judging every record of a long chain or a
 * large ring takes linear time in all. Tarjan, "Depth-First Search and Linear Graph Algorithms" (1972), without
 * recursion, which a long chain would exhaust.
 */
export function ringFinder(
  successors: Successors,
): (id: string, index: Index) => readonly string[] | undefined {
  const known = new WeakMap<Index, Components>();
  return (id, index) => {
    let components = known.get(index);
    if (components === undefined) {
      components = new Map();
      known.set(index, components);
    }
    if (!components.has(id)) explore(id, (from) => successors(from, index), components);
    return components.get(id);
  };
}

function explore(start: string, next: (id: string) => readonly string[], components: Components): void {
  const open: string[] = [];
  const depths = new Map<string, number>();
  const frames: Frame[] = [];

  const enter = (id: string): void => {
    frames.push({ id, successors: next(id), depth: depths.size, next: 0, lowest: depths.size });
    depths.set(id, depths.size);
    open.push(id);
  };

  enter(start);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const target = frame.successors[frame.next];
    frame.next += 1;
    if (target === undefined) {
      frames.pop();
      const parent = frames.at(-1);
      if (parent) parent.lowest = Math.min(parent.lowest, frame.lowest);
      if (frame.lowest === frame.depth) close(frame, open, components);
    } else if (!depths.has(target)) {
      if (!components.has(target)) enter(target);
    } else if (!components.has(target)) {
      frame.lowest = Math.min(frame.lowest, depths.get(target) as number);
    }
  }
}

function close(frame: Frame, open: string[], components: Components): void {
  const members = open.splice(open.lastIndexOf(frame.id));
  const isRing = members.length > 1 || frame.successors.includes(frame.id);
  for (const id of members) components.set(id, isRing ? members : undefined);
}
