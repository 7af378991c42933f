import type { Records } from "@org/defense-pact-figures";
import { UsageError } from "../command.ts";
import { nearest } from "../terminal/nearest.ts";

/**
 * The id that a person wrote, whole (`actors/kenya`) or as a slug of one of the collections.
 *
 * @throws UsageError where there is no such record.
 */
export function idIn(
  records: Records,
  written: string,
  collections: readonly ("actors" | "places" | "agreements" | "pledges")[],
): string {
  const candidates = written.includes("/") ? [written] : collections.map((name) => `${name}/${written}`);
  const known = candidates.find((id) => records.get(id) !== undefined);
  if (known !== undefined) return known;
  const ids = collections.flatMap((name) => records[name].map(({ id }) => id));
  const near = candidates.map((id) => nearest(id, ids)).find((id) => id !== undefined);
  throw new UsageError(
    `there is no record ${candidates.join(" or ")}.`,
    near === undefined ? undefined : `Did you mean ${near}?`,
  );
}
