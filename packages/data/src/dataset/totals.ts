import type { Pledge } from "../../types/index.d.ts";
import { type Amount, add, addIfDistinct, fromWhole } from "./amount.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { type FindPledge, groupByPromise, type PledgeGroup } from "./pledge-groups.ts";
import { clusterBySameness } from "./sameness.ts";
import type { LeftOut, Total, Totals, TotalsFilter, Uncounted } from "./total.ts";
import { type Entry, entriesOf } from "./total-entries.ts";

/**
 * Adds pledges up, as intervals: never across kinds, units (currencies, categories, classes) or stages, and each
 * promise once. A pledge that `restates` another adds nothing where that one is among the pledges; where it is not,
 * the first restatement stands for it and inherits its promise. Pledges that are `possiblySameAs` each other count
 * as one in the lower bound (the greatest) and as all in the upper. Money is added in minor units. What a stage
 * without a quantity counts for is said at `amountAtStage`. A pledge that was later withdrawn stays in the total of
 * the stages it reached; `withdrawn` has its own total.
 *
 * @param find looks up a restated pledge that is not among those given.
 */
export function totalsOf(pledges: readonly Pledge[], filter: TotalsFilter, find: FindPledge): Totals {
  const asked = pledges.filter((pledge) => isAskedFor(pledge, filter));
  const given = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const groups = groupByPromise(asked, (id) => given.get(id) ?? find(id));
  const entries = groups.flatMap(entriesOf).filter((entry) => isEntryAskedFor(entry, filter));
  const keys = [...new Set(entries.map(keyOfTotal))].sort();
  return deepFreeze({
    totals: keys.flatMap((key) => totalOf(entries.filter((entry) => keyOfTotal(entry) === key))),
    uncounted: groups.flatMap((group) => uncountedIn(group, filter)),
  });
}

function isAskedFor({ by, to }: Pledge, filter: TotalsFilter): boolean {
  if (filter.by !== undefined && by !== filter.by) return false;
  if (filter.to === undefined && filter.role === undefined) return true;
  return to.some(
    ({ target, role }) =>
      (filter.to === undefined || target === filter.to) &&
      (filter.role === undefined || role === filter.role),
  );
}

function isEntryAskedFor({ measure, stage }: Entry, filter: TotalsFilter): boolean {
  if (filter.kind !== undefined && measure.kind !== filter.kind) return false;
  if (filter.stage !== undefined && stage !== filter.stage) return false;
  return filter.currency === undefined || (measure.measure === "money" && measure.unit === filter.currency);
}

function keyOfTotal({ measure, stage }: Entry): string {
  return [measure.kind, measure.measure, measure.unit, stage].join(" ");
}

type Counted = Entry & { readonly amount: Amount };

function totalOf(entries: readonly Entry[]): Total[] {
  const counted = perGroup(entries.filter((entry): entry is Counted => entry.amount !== undefined));
  const [any] = counted;
  if (!any) return [];
  const clusters = clusterBySameness(counted).map((cluster) => cluster.sort(greatestFirst));
  const { min, max, approximate } = clusters
    .map((cluster) => cluster.map(({ amount }) => amount).reduce(addIfDistinct))
    .reduce(add);
  const { kind, measure, unit } = any.measure;
  return [
    {
      ...{ kind, measure, unit, stage: any.stage },
      min: fromWhole(min, any.measure),
      max: max === null ? null : fromWhole(max, any.measure),
      approximate,
      counted: clusters.map(([entry]) => (entry as Counted).pledge).sort(),
      leftOut: clusters.flatMap(leftOutIn).sort((a, b) => (a.pledge < b.pledge ? -1 : 1)),
    },
  ];
}

/** One promise may hold several things of one unit (two items of a class): together they are what it counts for. */
function perGroup(entries: readonly Counted[]): Counted[] {
  const groups = new Map<PledgeGroup, Counted>();
  for (const entry of entries) {
    const other = groups.get(entry.group);
    groups.set(entry.group, other ? { ...other, amount: add(other.amount, entry.amount) } : entry);
  }
  return [...groups.values()];
}

function greatestFirst(a: Counted, b: Counted): number {
  if (a.amount.min !== b.amount.min) return a.amount.min > b.amount.min ? -1 : 1;
  return a.pledge < b.pledge ? -1 : 1;
}

function leftOutIn(cluster: readonly Counted[]): LeftOut[] {
  const of = (cluster[0] as Counted).pledge;
  const possiblySame = cluster
    .slice(1)
    .map(({ pledge }): LeftOut => ({ pledge, reason: "possibly-same", of }));
  return [...cluster.flatMap(restatementsOf), ...possiblySame];
}

/** The other announcements of the promise that also reached the stage. */
function restatementsOf({ group, pledge, stage }: Counted): LeftOut[] {
  return group.restatements
    .filter(({ id, stages }) => id !== pledge && stages.some((one) => one.stage === stage))
    .map(({ id }) => ({ pledge: id, reason: "restates", of: pledge }));
}

function uncountedIn(group: PledgeGroup, filter: TotalsFilter): Uncounted[] {
  const reason = reasonUncounted(group, filter);
  return reason ? [{ pledge: group.first.id, reason }] : [];
}

function reasonUncounted(group: PledgeGroup, { kind }: TotalsFilter): Uncounted["reason"] | undefined {
  if (!group.promise) return "no-promise";
  if (kind !== undefined && group.promise.kind !== kind) return undefined;
  const entries = entriesOf(group);
  if (entries.length === 0) return "no-quantity";
  return entries.some(({ amount }) => amount === undefined) ? "not-whole" : undefined;
}
