import { fileGraph, type Graph, grouped, packageOf, roomOf } from "./graph.ts";

/** A graph as a Mermaid flow chart; an arrow leads from what imports to what is imported. */
function mermaid(graph: Graph): string {
  const lines = [...graph].flatMap(([from, targets]) =>
    [...targets].sort().map((to) => `  ${from} --> ${to}`),
  );
  return ["flowchart LR", ...lines].join("\n");
}

// Without a word the packages, with `data` the rooms of the data package.
const [what] = process.argv.slice(2);
process.stdout.write(`${mermaid(grouped(fileGraph("everything"), what === "data" ? roomOf : packageOf))}\n`);
