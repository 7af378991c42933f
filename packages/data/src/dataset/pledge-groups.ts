import type { Pledge, PledgePromise } from "../../types/index.d.ts";

export type FindPledge = (id: string) => Pledge | undefined;

/** One promise with the pledges that announce it: the one that counts, and those that announce it again. */
export interface PledgeGroup {
  /** The first announcement where it is among the pledges, else the first restatement by id. */
  readonly first: Pledge;
  readonly restatements: readonly Pledge[];
  /** What is promised, inherited by a restatement without a promise of its own; undefined where nobody says. */
  readonly promise: PledgePromise | undefined;
}

/** Puts the announcements of each promise together. `find` looks up pledges that are restated but not among those given. */
export function groupByPromise(pledges: readonly Pledge[], find: FindPledge): PledgeGroup[] {
  const members = new Map<string, Pledge[]>();
  for (const pledge of [...pledges].sort(byId)) {
    const root = chainOf(pledge, find).at(-1) as Pledge;
    members.set(root.id, [...(members.get(root.id) ?? []), pledge]);
  }
  return [...members].map(([root, group]) => {
    const first = group.find(({ id }) => id === root) ?? (group[0] as Pledge);
    return {
      first,
      restatements: group.filter((pledge) => pledge !== first),
      promise: chainOf(first, find).find(({ promise }) => promise !== undefined)?.promise,
    };
  });
}

function byId(a: Pledge, b: Pledge): number {
  return a.id < b.id ? -1 : 1;
}

/** A pledge, the one it restates, and so on to the first announcement; a circle, which the rules forbid, ends the walk. */
function chainOf(pledge: Pledge, find: FindPledge): Pledge[] {
  const chain = [pledge];
  let next = pledge.restates === undefined ? undefined : find(pledge.restates);
  while (next && !chain.some(({ id }) => id === next?.id)) {
    chain.push(next);
    next = next.restates === undefined ? undefined : find(next.restates);
  }
  return chain;
}
