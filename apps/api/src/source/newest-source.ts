import { bounds } from "@org/defense-pact-data/dates";
import type { Store } from "@org/defense-pact-store";

const DAY_MS = 86_400_000;

/**
 * The day of the newest source of a dataset: a day that a release without a date of its own is
 * certainly not older than. Undefined where no source is dated.
 */
export async function newestSource(store: Store): Promise<Date | undefined> {
  const { records } = await store.list("articles", { sort: "-/published", limit: 1 });
  const { published } = (records[0]?.record ?? {}) as { readonly published?: string };
  const day = published === undefined ? Number.NaN : bounds(published).earliest;
  return Number.isFinite(day) ? new Date(day * DAY_MS) : undefined;
}
