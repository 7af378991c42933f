import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { fitText } from "../drawing/text-width.ts";
import { drawNode, edgeStyle } from "./draw-node.ts";
import type { NetworkData, NetworkNode } from "./network-data.ts";

const SIZE = 11.5;
const ROW = 24;

/** The network as a list with arcs, for narrow places: a row for each node, in the order of the walk; every name is there. */
export function drawList(
  data: NetworkData,
  width: number,
): { height: number; draw: (paint: Painter) => readonly Markup[] } {
  const rows = inTreeOrder(data.nodes);
  const index = new Map(rows.map(({ id }, row) => [id, row]));
  const left = Math.min(150, width * 0.3);
  const y = (id: string) => 16 + index.get(id)! * ROW;
  const draw = (paint: Painter) => [
    ...data.edges.map((edge) => {
      const [from, to] = [Math.min(y(edge.from), y(edge.to)), Math.max(y(edge.from), y(edge.to))];
      const bulge = Math.min(left - 10, 14 + (to - from) * 0.4);
      const d = `M${left},${from}C${left - bulge},${from} ${left - bulge},${to} ${left},${to}`;
      return el(
        "g",
        {},
        el("title", {}, edge.word),
        el("path", { d, fill: "none", ...edgeStyle(edge, data, paint) }),
      );
    }),
    ...rows.map((node) =>
      el(
        "g",
        { "data-record": node.id },
        el("title", {}, node.label),
        drawNode(node, left, y(node.id), paint, node.step === 0),
        el(
          "text",
          {
            x: left + 14,
            y: y(node.id) + 4,
            "font-size": SIZE,
            "font-weight": node.step === 0 ? 600 : undefined,
          },
          fitText(node.label, width - left - 20, SIZE, node.step === 0),
        ),
      ),
    ),
  ];
  return { height: 16 + rows.length * ROW, draw };
}

/** Each node after the one through which it was reached, so that most arcs are short. */
function inTreeOrder(nodes: readonly NetworkNode[]): readonly NetworkNode[] {
  const children = new Map<string | undefined, NetworkNode[]>();
  for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const visit = (parent: string | undefined): readonly NetworkNode[] =>
    (children.get(parent) ?? []).flatMap((node) => [node, ...visit(node.id)]);
  return visit(undefined);
}
