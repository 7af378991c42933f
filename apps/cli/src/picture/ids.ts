import type { DatasetRecord } from "@org/defense-pact-data";
import { UsageError } from "../command.ts";
import { redirected } from "../dataset/no-such-record.ts";
import { meantRecord } from "../meant-record.ts";
import type { Drawn } from "./drawn-records.ts";

/**
 * The id that a person wrote, whole (`actors/kenya`) or as a slug of one of the collections.
 *
 * @throws UsageError where there is no such record.
 */
export function idIn(
  { records, redirects }: Pick<Drawn, "records" | "redirects">,
  written: string,
  collections: readonly ("actors" | "places" | "agreements" | "pledges")[],
): string {
  const candidates = written.includes("/") ? [written] : collections.map((name) => `${name}/${written}`);
  const known = candidates.find((id) => records.get(id) !== undefined);
  if (known !== undefined) return known;
  const redirect = redirects.find(({ from }) => candidates.includes(from));
  if (redirect !== undefined) throw redirected(redirect);
  throw new UsageError(
    `there is no record ${candidates.join(" or ")}.`,
    meantRecord(
      written,
      collections.flatMap((name): DatasetRecord[] => [...records[name]]),
    ) ?? `\`defense-pact list ${collections[0]}\` lists what there is.`,
  );
}
