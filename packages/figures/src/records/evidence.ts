import { claimsOn, isActive } from "@org/defense-pact-data/model";
import type { Anchor, Claim, DatasetRecord } from "@org/defense-pact-data/types";
import { nameOf, sayList } from "./names.ts";
import type { Records } from "./records.ts";

/** The standing claims on a place of a record, or on an object around it. */
function standingClaims(record: DatasetRecord, path: string): readonly Claim[] {
  return claimsOn(record, path).filter(isActive);
}

/** Who first said what a claim says: the agency that its block or article was taken from, else the publisher. */
function sourcesOf(claims: readonly Claim[], records: Records): string[] {
  const names = claims.flatMap((claim) => claim.anchors.map((anchor) => sourceOf(anchor, records)));
  return [...new Set(names)];
}

function sourceOf({ source, block }: Anchor, records: Records): string {
  const article = records.get(source);
  if (article?.type !== "article") return nameOf(records, source);
  const credited = article.blocks?.find(({ key }) => key === block)?.upstream;
  return nameOf(records, credited ?? article.upstream ?? article.publisher);
}

/**
 * Who states a value of a record: the roots of the sources that support it, since a story carried by two outlets is one
 * voice. Empty where no claim does.
 */
function statedBy(record: DatasetRecord, path: string, records: Records): string[] {
  return sourcesOf(
    standingClaims(record, path).filter(({ relation }) => relation === undefined),
    records,
  );
}

/** "as stated by Voice of America and KBC"; "no source given" where no claim backs the value. */
export function sayStatedBy(record: DatasetRecord, path: string, records: Records): string {
  const names = statedBy(record, path, records);
  return names.length === 0 ? "no source given" : `as stated by ${sayList(names)}`;
}

/** A value that a source gives against the record's. */
export interface Rival {
  readonly value: unknown;
  readonly sources: readonly string[];
}

/** The rival values on a place of a record, equal ones joined. A rival is evidence, not an error. */
export function rivalsOf(record: DatasetRecord, path: string, records: Records): readonly Rival[] {
  const byValue = new Map<string, Claim[]>();
  for (const claim of standingClaims(record, path)) {
    if (claim.relation !== "rival") continue;
    const key = JSON.stringify(claim.value);
    byValue.set(key, [...(byValue.get(key) ?? []), claim]);
  }
  return [...byValue.values()].map((claims) => ({
    value: claims[0]?.value,
    sources: sourcesOf(claims, records),
  }));
}
