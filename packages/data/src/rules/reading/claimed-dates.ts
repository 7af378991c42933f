import type { DatasetRecord } from "../../../types/index.d.ts";
import { facts } from "../../shape/index.ts";
import { placeIn, shapeOf } from "./record-shape.ts";

/**
 * The dates that a claim gives by a path: the field itself, or all inside the object or list that it names (`/signed`).
 * A claim's own value, where there is one, stands for the field; inside an object it is not looked for.
 */
export function claimedDates(record: DatasetRecord, path: string, value?: unknown): readonly string[] {
  const place = placeIn(record, path);
  if (place === undefined) return [];
  if (place.shape.atomic === "edtf") return textsOf([value ?? place.value]);
  if (value !== undefined || place.shape.kind === "leaf") return [];
  const inside = facts(record as unknown as Record<string, unknown>, shapeOf(record)).filter(
    ({ pointer, shape }) => shape.atomic === "edtf" && pointer.startsWith(`${path}/`),
  );
  return textsOf(inside.map((fact) => fact.value));
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}
