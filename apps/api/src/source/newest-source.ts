import { bounds } from "@org/defense-pact-data/dates";
import type { Store } from "@org/defense-pact-store";

const DAY_MS = 86_400_000;

/**
 * The day of the newest source of a dataset, read or published: a day that a release without a date of its own is
 * certainly not older than. Undefined where no source is dated.
 */
export async function newestSource(store: Store): Promise<Date | undefined> {
  const days = await Promise.all(
    (["retrieved", "published"] as const).map(async (field) => {
      const page = await store.list("articles", { sort: `-/${field}`, limit: 1 });
      const { [field]: value } = (page.records[0]?.record ?? {}) as Partial<Record<typeof field, string>>;
      return value === undefined ? Number.NEGATIVE_INFINITY : bounds(value).earliest;
    }),
  );
  const newest = Math.max(...days);
  return Number.isFinite(newest) ? new Date(newest * DAY_MS) : undefined;
}
