import { describe, expect, it } from "vitest";
import { painter } from "./palette.ts";
import { drawLabel, overlap, placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

const FRAME = { x: 0, y: 0, width: 300, height: 200 };
const NOTHING = { taken: [], lines: [] };

describe("placing names", () => {
  it("never lets two names overlap, and leaves out the one that finds no place", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      text: `Name ${index}`,
      x: 60 + (index % 5) * 40,
      y: 100,
      reach: 6,
    }));
    const placed = placeLabels(crowd, NOTHING, FRAME, 12).flatMap((label) => label ?? []);
    const boxes = placed.map(({ lines, x, y }) => ({
      x,
      y: y - 11,
      width: textWidth(lines[0]!, 12),
      height: 14,
    }));
    const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => overlap(box, other)));
    expect(pairs).not.toContain(true);
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.length).toBeLessThan(30);
  });

  it("keeps names within the frame", () => {
    const [label] = placeLabels([{ text: "At the very edge", x: 299, y: 100, reach: 6 }], NOTHING, FRAME, 12);
    expect(label!.x + textWidth("At the very edge", 12)).toBeLessThanOrEqual(300);
  });

  it("keeps off lines where it can, and stands upon one where it must", () => {
    const name = { text: "Name", x: 100, y: 100, reach: 6 };
    const right = { x: 104, y: 90, width: 90, height: 20 };
    const [aside] = placeLabels([name], { taken: [], lines: [right] }, FRAME, 12);
    expect(aside!.x).toBeLessThan(100);
    const [upon] = placeLabels([name], { taken: [], lines: [FRAME] }, FRAME, 12);
    expect(upon!.x).toBeGreaterThan(100);
  });

  it("stands upon its point or nowhere when it names an area", () => {
    const area = { text: "Area", x: 100, y: 100, reach: 0, middle: true };
    expect(
      placeLabels([area], { taken: [{ x: 95, y: 95, width: 9, height: 9 }], lines: [] }, FRAME, 12),
    ).toEqual([undefined]);
    expect(placeLabels([area], NOTHING, FRAME, 12)[0]!.x).toBeCloseTo(100 - textWidth("Area", 12) / 2);
  });

  it("draws the lines of a name one under the other", () => {
    const [label] = placeLabels([{ text: "One\nTwo", x: 100, y: 100, reach: 6 }], NOTHING, FRAME, 12);
    expect(drawLabel(label!, 12, painter("light")).markup.match(/<tspan/g)).toHaveLength(2);
  });
});
