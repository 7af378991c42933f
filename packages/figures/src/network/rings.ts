import type { NetworkNode } from "./network-data.ts";

/** Where a node stands: from the middle, in units of one ring, and its angle in radians. */
export interface RingPlace {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/**
 * How far out each ring is, as a share of the outermost: rings with many nodes are further from the one before, so that
 * their names have room.
 */
export function ringRadii(nodes: readonly { readonly ring: number }[]): readonly number[] {
  const rings = Math.max(0, ...nodes.map(({ ring }) => ring));
  const gaps = Array.from({ length: rings }, (_, before) =>
    Math.max(1, Math.sqrt(nodes.filter(({ ring }) => ring === before + 1).length)),
  );
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  const upTo = (ring: number) => gaps.slice(0, ring).reduce((sum, gap) => sum + gap, 0);
  return [0, ...gaps.map((_, before) => upTo(before + 1) / whole)];
}

/**
 * Places nodes on rings about their middle: a node's ring is the number of steps to the focus, so distance on the
 * drawing means distance in the network, and its angle lies within the sector of the node it was reached through,
 * which is as wide as what hangs on it. Several unconnected parts share the first ring. The same input gives the same
 * places; there is no chance and no iteration in it.
 */
export function placeOnRings(nodes: readonly NetworkNode[]): ReadonlyMap<string, RingPlace> {
  const children = new Map<string | undefined, NetworkNode[]>();
  for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const roots = children.get(undefined) ?? [];
  const outward = roots.length > 1 ? 1 : 0;
  const weights = new Map<string, number>();
  for (const { id } of [...nodes].reverse()) {
    const below = (children.get(id) ?? []).reduce((sum, child) => sum + weights.get(child.id)!, 0);
    weights.set(id, Math.max(1, below));
  }
  const places = new Map<string, RingPlace>();
  const spread = (members: readonly NetworkNode[], from: number, to: number): void => {
    const whole = members.reduce((sum, { id }) => sum + weights.get(id)!, 0);
    let at = from;
    for (const { id, step } of members) {
      const next = at + ((to - from) * weights.get(id)!) / whole;
      const angle = (at + next) / 2;
      const radius = step + outward;
      places.set(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius, angle });
      spread(children.get(id) ?? [], at, next);
      at = next;
    }
  };
  spread(roots, -Math.PI / 2, (3 * Math.PI) / 2);
  return places;
}
