import type { DatasetRecord } from "../../types/index.d.ts";
import { SHAPES } from "../generated/shapes.ts";
import {
  type CollectionName,
  collectionOfType,
  escapeStep,
  keyOf,
  parsePointer,
  type Shape,
} from "../shape/index.ts";

/**
 * A rule's pointer, whose list steps are keys or positions, as a real RFC 6901 pointer. Of a part that is not
 * there, the steps from it on stay as they are.
 */
export function toPositions(record: DatasetRecord, pointer: string): string {
  let value: unknown = record;
  let shape: Shape | undefined = SHAPES[collectionOfType(record.type) as CollectionName];
  let found = "";
  for (const step of parsePointer(pointer)) {
    const name = Array.isArray(value) ? positionOf(value, step, shape) : step;
    found += `/${escapeStep(name)}`;
    shape = inside(shape, step);
    value =
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  return found;
}

/** Keys come before positions: a stage may have the key `1`. */
function positionOf(list: readonly unknown[], step: string, shape: Shape | undefined): string {
  const byKey =
    shape?.kind === "list" ? list.findIndex((one) => one === step || keyOf(one, shape) === step) : -1;
  return byKey < 0 ? step : String(byKey);
}

function inside(shape: Shape | undefined, step: string): Shape | undefined {
  if (shape?.kind === "list") return shape.items;
  return shape?.kind === "object" && Object.hasOwn(shape.fields, step) ? shape.fields[step] : undefined;
}
