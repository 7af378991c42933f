import type { Totals, TotalsFilter } from "@org/defense-pact-data";
import type { DatasetRecord, Pledge } from "@org/defense-pact-data/types";
import type { Answer } from "../engine.ts";
import type { Condition } from "../filters/condition.ts";
import type { Law } from "../law.ts";

/** What a total is of, rather than which pledges it counts: a pledge without its own promise inherits these. */
const OF_TOTALS: Readonly<Record<string, "kind" | "stage" | "currency">> = {
  "/promise/kind": "kind",
  "/stages/stage": "stage",
  "/promise/currency": "currency",
};

function partOf(condition: Condition): "kind" | "stage" | "currency" | undefined {
  if (condition.op !== "equals") return undefined;
  return condition.fields.map((name) => OF_TOTALS[name]).find((part) => part !== undefined);
}

/** The conditions that choose pledges, without those that choose among the totals. */
export function choosingPledges(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.filter((condition) => partOf(condition) === undefined);
}

type Find = (ids: readonly string[]) => Answer<ReadonlyMap<string, DatasetRecord>>;

/**
 * The totals of the pledges chosen. Kind, stage and currency choose among the totals, not among the pledges, as
 * `totals` of the data package has it.
 */
export async function totalsOf(
  pledges: readonly Pledge[],
  conditions: readonly Condition[],
  find: Find,
  law: Law,
): Promise<Totals> {
  const asked = valuesAsked(conditions);
  const view = await viewWith(pledges, find, law);
  const parts = (asked.kind ?? [undefined]).map((kind) =>
    view.totals(pledges, (kind === undefined ? {} : { kind }) as TotalsFilter),
  );
  const isAsked = (value: string, values?: readonly string[]) =>
    values === undefined || values.includes(value);
  return {
    totals: parts
      .flatMap(({ totals }) => totals)
      .filter(
        ({ stage, measure, unit }) =>
          isAsked(stage, asked.stage) &&
          (asked.currency === undefined || (measure === "money" && asked.currency.includes(unit))),
      ),
    uncounted: [
      ...new Map(parts.flatMap(({ uncounted }) => uncounted.map((one) => [one.pledge, one]))).values(),
    ],
  };
}

function valuesAsked(
  conditions: readonly Condition[],
): Partial<Record<"kind" | "stage" | "currency", readonly string[]>> {
  const asked: Partial<Record<"kind" | "stage" | "currency", readonly string[]>> = {};
  for (const condition of conditions) {
    const part = partOf(condition);
    if (part && condition.op === "equals") asked[part] = condition.anyOf.map(({ key }) => String(key));
  }
  return asked;
}

/** A dataset of the pledges and of those that they restate, which may lie outside of the choice. */
async function viewWith(
  pledges: readonly Pledge[],
  find: Find,
  law: Law,
): Promise<ReturnType<Law["viewOf"]>> {
  const known = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  let added = pledges;
  while (added.length > 0) {
    const missing = added.flatMap(({ restates = "" }) => (restates && !known.has(restates) ? restates : []));
    const found = [...(await find([...new Set(missing)])).values()];
    added = found.filter((record) => record.type === "pledge");
    for (const pledge of added) known.set(pledge.id, pledge);
  }
  const none = {
    articles: [],
    actors: [],
    places: [],
    agreements: [],
    events: [],
    statements: [],
    redirects: [],
  };
  return law.viewOf({ ...none, version: "0.0.0", pledges: [...known.values()] });
}
