import type { DatasetRecord } from "../../../types/index.d.ts";
import { SHAPES } from "../../generated/shapes.ts";
import {
  type CollectionName,
  collectionOfType,
  type Located,
  locate,
  type ObjectShape,
} from "../../shape/index.ts";

/** The shape of a record, by its type. */
export function shapeOf(record: DatasetRecord): ObjectShape {
  return SHAPES[collectionOfType(record.type) as CollectionName];
}

/** The place that a pointer with keys names in a record, or undefined where there is none. */
export function placeIn(record: DatasetRecord, pointer: string): Located | undefined {
  return locate(record, shapeOf(record), pointer);
}
