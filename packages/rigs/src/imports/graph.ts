import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { REPOSITORY } from "../repository.ts";

/** What each thing imports; a graph of files, folders or packages. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What each source file of the repository imports of our own: files by their path from its top, packages by their
 * name (`@org/defense-pact-data`). Tests are left out.
 *
 * @param imported everything, or only what a file needs to be loaded: no types, and nothing that it loads later.
 */
export function fileGraph(imported: "everything" | "needed"): Graph {
  const files = globSync("{packages,apps}/*/{src,bin}/**/*.{ts,js,astro}", { cwd: REPOSITORY })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\.(test|test-d|bench)\.ts$|\/(fixtures|testing|consumers)\//.test(file))
    .sort();
  return new Map(files.map((file) => [file, importsOf(file, imported === "needed")]));
}

function importsOf(file: string, neededOnly: boolean): ReadonlySet<string> {
  const text = scriptOf(file);
  const { module } = parseSync(file.replace(/\.astro$/, ".ts"), text);
  const counts = ({ entries }: { entries: readonly { isType: boolean }[] }) =>
    !neededOnly || entries.length === 0 || entries.some(({ isType }) => !isType);
  const names = [
    ...module.staticImports.filter(counts).map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports
      .filter(counts)
      .flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value)),
    ...(neededOnly ? [] : module.dynamicImports).map(({ moduleRequest: { start, end } }) =>
      text.slice(start + 1, end - 1),
    ),
  ];
  return new Set(names.map((name) => ownTarget(file, name)).filter((target) => target !== undefined));
}

/** The script of a file; of an Astro component what stands between its two fences. */
function scriptOf(file: string): string {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  return file.endsWith(".astro") ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "") : text;
}

function ownTarget(file: string, name: string | undefined): string | undefined {
  if (name?.startsWith(".")) return join(dirname(file), name).replaceAll("\\", "/");
  return /^@org\/[\w-]+/.exec(name ?? "")?.[0];
}

/** The graph of what files belong to; what belongs to nothing (undefined) is left out. */
export function grouped(graph: Graph, groupOf: (file: string) => string | undefined): Graph {
  const groups = new Map<string, Set<string>>();
  for (const [file, targets] of graph) {
    const group = groupOf(file);
    if (group === undefined) continue;
    const reached = groups.get(group) ?? new Set();
    for (const target of targets) {
      const other = groupOf(target);
      if (other !== undefined && other !== group) reached.add(other);
    }
    groups.set(group, reached);
  }
  return groups;
}

/** A way from something back to itself; undefined where there is none. */
export function circleIn(graph: Graph): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (node: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = follow(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = follow(node, []);
    if (circle) return circle;
  }
  return undefined;
}

/** A package by its folder or its name: `apps/cli` and `@org/defense-pact-cli` are `cli`. */
export function packageOf(target: string): string | undefined {
  return (
    /^(?:packages|apps)\/([\w-]+)\//.exec(target)?.[1] ?? /^@org\/defense-pact-([\w-]+)/.exec(target)?.[1]
  );
}

/** The room of the data package that a file stands in; what is generated belongs to whatever uses it. */
export function roomOf(file: string): string | undefined {
  return /^packages\/data\/src\/(?!generated\/)([\w-]+)\//.exec(file)?.[1];
}
