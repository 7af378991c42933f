import { drawMark } from "../drawing/marks.ts";
import { el, type Markup } from "../drawing/markup.ts";
import type { Painter } from "../drawing/palette.ts";
import { textWidth } from "../drawing/text-width.ts";
import { STAGE_LOOKS } from "../records/stages.ts";
import type { NetworkEdge } from "./edges-of.ts";
import type { NetworkData, NetworkNode } from "./network-data.ts";

/** A node: an actor a disc, an agreement a sheet, a pledge the mark of its stage. */
export function drawNode(
  node: Pick<NetworkNode, "kind" | "stage">,
  x: number,
  y: number,
  paint: Painter,
  focus = false,
): Markup {
  if (node.kind === "agreement") {
    return el("rect", {
      x: x - 4.5,
      y: y - 6,
      width: 9,
      height: 12,
      fill: paint("ground"),
      stroke: paint("ink"),
      "stroke-width": focus ? 2.6 : 1.4,
    });
  }
  if (node.kind === "actor")
    return el("circle", { cx: x, cy: y, r: focus ? 7 : 4.5, fill: paint("ink"), stroke: paint("ground") });
  const look = node.stage === undefined ? undefined : STAGE_LOOKS[node.stage];
  return drawMark(
    look?.mark ?? "dot",
    x,
    y,
    { paint: look?.paint ?? "muted", scale: focus ? 1.4 : 1.1 },
    paint,
  );
}

/** How an edge is drawn: coloured by the stage where it belongs to a pledge, else muted. */
export function edgeStyle(
  edge: NetworkEdge,
  data: NetworkData,
  paint: Painter,
): { stroke: string; "stroke-width": number; "stroke-dasharray"?: string } {
  const pledge = data.nodes.find(({ id, kind }) => kind === "pledge" && (id === edge.from || id === edge.to));
  const look = pledge?.stage === undefined ? undefined : STAGE_LOOKS[pledge.stage];
  const quiet = ["restates", "announced", "holds a post in", "belongs to", "is to lead"].includes(edge.word);
  return {
    stroke: paint(look?.paint ?? "mark"),
    "stroke-width": quiet ? 1 : 1.6,
    ...(quiet ? { "stroke-dasharray": "3 3" } : {}),
  };
}

/** Whether an edge is a pledge's way from giver to recipient, which has a direction that is drawn. */
export function isFlow({ from, word }: NetworkEdge): boolean {
  return word === "gives" || (from.startsWith("pledges/") && word !== "under" && word !== "restates");
}

interface Key {
  readonly word: string;
  readonly node: Pick<NetworkNode, "kind" | "stage">;
}

/** The key to the nodes of a network, in lines that fit. */
export function networkKey(
  data: NetworkData,
  width: number,
): { height: number; draw: (top: number, paint: Painter) => readonly Markup[] } {
  const stages = [...new Set(data.nodes.flatMap(({ stage }) => stage ?? []))];
  const kinds = new Set(data.nodes.map(({ kind }) => kind));
  const keys: Key[] = [
    ...(kinds.has("actor") ? [{ word: "actor", node: { kind: "actor" } } as const] : []),
    ...(kinds.has("agreement") ? [{ word: "agreement", node: { kind: "agreement" } } as const] : []),
    ...(data.nodes.some(({ kind, stage }) => kind === "pledge" && stage === undefined)
      ? [{ word: "pledges, no one stage", node: { kind: "pledge" } } as const]
      : []),
    ...stages.map(
      (stage) => ({ word: `pledge, ${STAGE_LOOKS[stage].word}`, node: { kind: "pledge", stage } }) as const,
    ),
  ];
  let [x, line] = [10, 0];
  const placed = keys.map((key) => {
    const long = 34 + textWidth(key.word, 11);
    if (x > 10 && x + long > width) [x, line] = [10, line + 1];
    const at = { ...key, x, line };
    x += long;
    return at;
  });
  const draw = (top: number, paint: Painter) =>
    placed.flatMap(({ word, node, x: left, line: row }) => [
      drawNode(node, left + 6, top + 14 + row * 20, paint),
      el("text", { x: left + 18, y: top + 18 + row * 20, "font-size": 11, fill: paint("muted") }, word),
    ]);
  return { height: keys.length === 0 ? 0 : 28 + line * 20, draw };
}
