/** An extent on the horizontal. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts extents into lanes, in their order, so that none overlaps another in its lane: each goes into the first lane
 * that has room. Gives the lane of each.
 */
export function packLanes(extents: readonly Extent[], gap: number): readonly number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((lane) =>
      lane.every(({ from, to }) => extent.from >= to + gap || extent.to + gap <= from),
    );
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), extent];
    return lane;
  });
}
