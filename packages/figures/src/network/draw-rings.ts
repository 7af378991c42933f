import { arrowHead, curveBetween } from "../drawing/curves.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { type Box, drawLabel, placeLabels } from "../drawing/place-labels.ts";
import { wrapText } from "../drawing/text-width.ts";
import { drawNode, edgeStyle, isFlow } from "./draw-node.ts";
import type { NetworkData } from "./network-data.ts";
import { placeOnRings, type RingPlace, ringRadii } from "./rings.ts";

const SIZE = 11.5;
const LONGEST = 150;

/** The network on rings: the focus in the middle, and each ring one step further from it. */
export function drawRings(
  data: NetworkData,
  width: number,
): { height: number; draw: (paint: Painter) => readonly Markup[] } {
  const places = placeOnRings(data.nodes);
  const ringOf = ({ x, y }: RingPlace) => Math.round(Math.hypot(x, y));
  const radii = ringRadii([...places.values()].map((place) => ({ ring: ringOf(place) })));
  const reach = Math.max(1, radii.length - 1);
  const tall = Math.min(width, Math.max(320, 150 + reach * 110 + data.nodes.length * 3));
  const [rx, ry] = [width / 2 - LONGEST * 0.55, tall / 2 - 26];
  const at = (id: string): readonly [number, number] => {
    const place = places.get(id)!;
    const radius = radii[ringOf(place)] ?? 1;
    return [width / 2 + Math.cos(place.angle) * radius * rx, tall / 2 + Math.sin(place.angle) * radius * ry];
  };
  const draw = (paint: Painter) => [
    ...radii.slice(1).map((radius) =>
      el("ellipse", {
        cx: width / 2,
        cy: tall / 2,
        rx: radius * rx,
        ry: radius * ry,
        fill: "none",
        stroke: paint("rule"),
        "stroke-dasharray": "1 4",
      }),
    ),
    ...data.edges.map((edge) => {
      const curve = curveBetween(at(edge.from), at(edge.to), 0, 9);
      const style = edgeStyle(edge, data, paint);
      const arrow = isFlow(edge) && el("path", { d: arrowHead(curve, 6), fill: style.stroke });
      return el(
        "g",
        {},
        el("title", {}, edge.word),
        el("path", { d: curve.path, fill: "none", ...style }),
        arrow,
      );
    }),
    ...data.nodes.map((node) =>
      el(
        "g",
        { "data-record": node.id },
        el("title", {}, node.label),
        drawNode(node, ...at(node.id), paint, node.step === 0),
      ),
    ),
    ...drawNames(data, at, { x: 4, y: 4, width: width - 8, height: tall - 8 }, paint),
  ];
  return { height: tall, draw };
}

function drawNames(
  data: NetworkData,
  at: (id: string) => readonly [number, number],
  within: Box,
  paint: Painter,
): readonly Markup[] {
  const wanted = data.nodes.map(({ id, label }) => {
    const [x, y] = at(id);
    return { text: wrapText(label, LONGEST, SIZE, 2).join("\n"), x, y, reach: 9 };
  });
  const taken = wanted.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  const lines = data.edges.flatMap(({ from, to }) => alongLine(at(from), at(to)));
  return placeLabels(wanted, { taken, lines }, within, SIZE).flatMap((name) =>
    name === undefined ? [] : [drawLabel(name, SIZE, paint)],
  );
}

/** So many boxes follow each other along a line, one more at its start. */
const BOXES = 16;

function alongLine([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): readonly Box[] {
  return Array.from({ length: BOXES + 1 }, (_, step) => ({
    x: x1 + ((x2 - x1) * step) / BOXES - 2,
    y: y1 + ((y2 - y1) * step) / BOXES - 2,
    width: 4,
    height: 4,
  }));
}
