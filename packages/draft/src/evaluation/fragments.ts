import { anchorIn } from "@org/defense-pact-data/claims";
import type { Draft } from "../proposal.ts";

/** How many claims of a draft rest on a fragment that does not stand where its anchor says. */
export function hasNoFragment(text: string, { proposals }: Draft): number {
  const anchors = proposals.flatMap(({ record }) => record.claims.flatMap((claim) => claim.anchors));
  return anchors.filter((anchor) => {
    const place = anchorIn(text, anchor);
    return !place.ok || place.start !== anchor.start || place.end !== anchor.end;
  }).length;
}
