import type { Point } from "../drawing/curves.ts";

/** Where a figure puts a record, and by what right. */
export interface Position {
  readonly point: Point;
  /** `coordinates`: the record's own. `capital`: its state's seat of government. `shape`: inside its state's shape. */
  readonly by: "coordinates" | "capital" | "shape";
  /** The alpha-3 code of the country it lies in, where known. */
  readonly country?: string;
  /** The record whose position it is, where that is another: a mission stands in its area, a force in its state. */
  readonly from: string;
}
