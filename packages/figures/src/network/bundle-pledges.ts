import type { NetworkEdge } from "./edges-of.ts";
import type { NetworkData, NetworkNode } from "./network-data.ts";

/**
 * The network with the pledges of one giver to the same recipients as one node, "9 pledges", which has a stage where all
 * of them have the same: a drawing of many nodes shows who is joined rather than each promise. Data and tables keep
 * each by itself.
 */
export function bundlePledges(data: NetworkData): NetworkData {
  const bundles = new Map<string, NetworkNode[]>();
  const bundleOf = new Map<string, readonly NetworkNode[]>();
  for (const pledge of pledgesOf(data)) {
    const way = wayOf(pledge, data.edges);
    const bundle = bundles.get(way) ?? [];
    bundles.set(way, bundle);
    bundle.push(pledge);
    bundleOf.set(pledge.id, bundle);
  }
  const idOf = (id: string) => bundleOf.get(id)?.[0]?.id ?? id;
  const nodes = data.nodes.flatMap((node): readonly NetworkNode[] => {
    const parent = node.parent === undefined ? {} : { parent: idOf(node.parent) };
    const bundle = bundleOf.get(node.id) ?? [node];
    if (bundle[0] !== node) return [];
    return [bundle.length === 1 ? { ...node, ...parent } : { ...bundled(bundle), ...parent }];
  });
  return { ...data, nodes, edges: joined(data.edges, idOf) };
}

/** The pledges that a bundle may take: the one in the middle stays by itself. */
function pledgesOf({ nodes, focus }: NetworkData): readonly NetworkNode[] {
  return nodes.filter(({ id, kind }) => kind === "pledge" && id !== focus);
}

/** From whom to whom a pledge goes. */
function wayOf({ id }: NetworkNode, edges: readonly NetworkEdge[]): string {
  const ends = edges.flatMap(({ from, to, word }) => {
    if (to === id && word === "gives") return [`from ${from}`];
    return from === id && to.startsWith("actors/") ? [`to ${to}`] : [];
  });
  return ends.sort().join(" ");
}

function bundled(bundle: readonly NetworkNode[]): NetworkNode {
  const [first] = bundle as [NetworkNode];
  const { stage, ...rest } = first;
  const isOne = bundle.every((pledge) => pledge.stage === stage);
  return { ...rest, label: `${bundle.length} pledges`, ...(isOne && stage !== undefined ? { stage } : {}) };
}

/** The edges between what is left, each once. */
function joined(edges: readonly NetworkEdge[], idOf: (id: string) => string): readonly NetworkEdge[] {
  const moved = edges.map(({ from, to, word }) => ({ from: idOf(from), to: idOf(to), word }));
  const first = new Map([...moved].reverse().map((edge) => [`${edge.from} ${edge.to}`, edge]));
  return moved.filter((edge) => edge.from !== edge.to && first.get(`${edge.from} ${edge.to}`) === edge);
}
