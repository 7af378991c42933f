import type { Claim, DatasetRecord } from "../../../types/index.d.ts";

export type Cell = string | number | null;

/** The rows of a record's claims, one for each place and anchor, in the order of the table's columns. */
export function claimRows(record: DatasetRecord, seq: number): Cell[][] {
  return record.claims.flatMap((claim) => {
    const { id, path = "", paths = [path], status = "active", relation, voice, speaker, derivation } = claim;
    return paths.flatMap((place) =>
      claim.anchors.map((anchor, index) => [
        ...[seq, id, place, index, status, relation ?? null, claimedValue(claim)],
        ...[voice, speaker ?? null, derivation, claim.rule ?? null, claim.confidence],
        ...[anchor.source, anchor.block ?? null, anchor.fragment],
        ...[anchor.occurrence ?? 1, anchor.start ?? null, anchor.end ?? null],
      ]),
    );
  });
}

/** The claimed value as JSON, so that a text, a number and a quantity stay apart. */
function claimedValue(claim: Claim): string | null {
  return claim.value === undefined ? null : JSON.stringify(claim.value);
}
