import type { GeoContext } from "d3-geo";

/** Points nearer to the last than this many pixels are left out. */
const NEAR = 0.7;

/**
 * A path in whole tenths of a pixel, each point relative to the last, without points too near to be seen: a quarter of
 * the size of the usual one. Draw it in a group scaled by a tenth.
 */
export class CompactPath implements GeoContext {
  readonly #parts: string[] = [];
  #points: [number, number][] = [];
  #last: [number, number] = [0, 0];

  arc(): void {
    // points are drawn by the figures themselves
  }

  beginPath(): void {
    this.#points = [];
  }

  moveTo(x: number, y: number): void {
    this.#flush("");
    this.#points = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const [px, py] = this.#points.at(-1) ?? [x, y];
    if (Math.hypot(x - px, y - py) >= NEAR) this.#points.push([x, y]);
  }

  closePath(): void {
    if (this.#points.length > 2) this.#flush("z");
    this.#points = [];
  }

  /** The path's `d`. */
  result(): string {
    this.#flush("");
    return this.#parts.join("");
  }

  #flush(end: "" | "z"): void {
    const points = this.#points.map(([x, y]): [number, number] => [Math.round(x * 10), Math.round(y * 10)]);
    this.#points = [];
    const [first] = points;
    if (first === undefined || points.length < 2) return;
    const steps = points
      .slice(1)
      .map(([x, y], index) => join(x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)));
    this.#parts.push(
      `m${join(first[0] - this.#last[0], first[1] - this.#last[1])}l${steps.join(" ").replaceAll(" -", "-")}${end}`,
    );
    this.#last = end === "z" ? first : (points.at(-1) ?? first);
  }
}

function join(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
