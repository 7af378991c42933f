import type { Claim, DatasetRecord } from "../../types/index.d.ts";
import { SHAPES } from "../generated/shapes.ts";
import { collectionOfType, covers, locate, type ObjectShape } from "../shape/index.ts";

/**
 * The claims of a record on a place: those on the place itself, on an object or list around it (a claim on an
 * object covers its leaves), and on what lies within it. Rival, coarser and withdrawn claims are among them, each
 * says so itself. Without a path, all claims of the record.
 *
 * @param path a pointer with keys, such as `/signed/date` or `/parties/kenya`; "" is the whole record.
 */
export function claimsFor(record: DatasetRecord, path = ""): readonly Claim[] {
  const asked = namesOf(record, path);
  return Object.freeze(
    record.claims.filter(({ path: one, paths }) =>
      (paths ?? [one ?? ""]).some((claimed) => isOnTheWay(asked, namesOf(record, claimed))),
    ),
  );
}

/** A place by keys and by position: a key may be written in two ways, and a withdrawn claim's place may be gone. */
function namesOf(record: DatasetRecord, path: string): string[] {
  const shape = SHAPES[collectionOfType(record.type) as keyof typeof SHAPES] as ObjectShape;
  const located = locate(record, shape, path);
  return located ? [path, located.jsonPointer] : [path];
}

function isOnTheWay(asked: readonly string[], claimed: readonly string[]): boolean {
  return asked.some((one) => claimed.some((other) => covers(one, other) || covers(other, one)));
}
