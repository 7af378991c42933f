import { anchorIn } from "@org/defense-pact-data/claims";
import type { Draft } from "../proposal.ts";

/** How many anchors of a draft name a place where their fragment does not stand. */
export function misplacedFragments(text: string, { proposals }: Draft): number {
  const anchors = proposals.flatMap(({ record }) => record.claims.flatMap((claim) => claim.anchors));
  return anchors.filter((anchor) => {
    const place = anchorIn(text, anchor);
    return !place.ok || place.start !== anchor.start || place.end !== anchor.end;
  }).length;
}
