import type { PledgeGroup } from "./pledge-groups.ts";

/**
 * Sorts groups of pledges into clusters: two groups are in one cluster when a pledge of one is `possiblySameAs` a
 * pledge of the other, on either side and over any number of steps.
 */
export function clusterBySameness<T extends { readonly group: PledgeGroup }>(entries: readonly T[]): T[][] {
  const clusters: T[][] = [];
  for (const entry of entries) {
    const akin = clusters.filter((cluster) => cluster.some((other) => areAkin(entry.group, other.group)));
    for (const cluster of akin) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...akin.flat(), entry]);
  }
  return clusters;
}

function areAkin(a: PledgeGroup, b: PledgeGroup): boolean {
  return names(a, b) || names(b, a);
}

function names(a: PledgeGroup, b: PledgeGroup): boolean {
  const ids = new Set(membersOf(b).map(({ id }) => id));
  return membersOf(a).some(({ possiblySameAs }) => possiblySameAs?.some(({ target }) => ids.has(target)));
}

function membersOf({ first, restatements }: PledgeGroup): PledgeGroup["restatements"] {
  return [first, ...restatements];
}
