import type { PledgeStage } from "@org/defense-pact-data/types";
import { promiseOf, sayPromise } from "../records/amount.ts";
import { nameOf } from "../records/names.ts";
import { type RecordSource, type Records, recordsOf } from "../records/records.ts";
import { furthestStage } from "../records/stages.ts";
import { edgesOf, type NetworkEdge } from "./edges-of.ts";

/** What to show. */
export interface NetworkDataOptions {
  /** The id in the middle; left out, the best connected. */
  readonly focus?: string;
  /** How many steps from the focus; with a focus 2 when left out, else all. */
  readonly depth?: number;
  /** At most so many nodes, the nearest to the focus first; 300 at most and when left out. */
  readonly limit?: number;
}

/** A record of the network. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: "actor" | "agreement" | "pledge";
  readonly label: string;
  /** Of a pledge, the stage that it came furthest to. */
  readonly stage?: PledgeStage;
  /** Steps from the focus, or from the best connected of its part. */
  readonly step: number;
  /** The node through which it was first reached; undefined for the first of its part. */
  readonly parent?: string;
}

/** Actors, agreements and pledges, and what joins them. */
export interface NetworkData {
  readonly focus?: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Nodes left out for the limit. */
  readonly left: number;
}

const LIMIT = 300;

/** The network of a source: of all agreements and pledges, or of what lies within some steps of a focus. */
export function networkData(source: RecordSource, options: NetworkDataOptions = {}): NetworkData {
  const records = recordsOf(source);
  const edges = edgesOf(records);
  const near = neighbours(edges);
  const focus = options.focus !== undefined && near.has(options.focus) ? options.focus : undefined;
  const depth = options.depth ?? (options.focus === undefined ? Infinity : 2);
  const starts = options.focus === undefined ? byDegree(near) : focus === undefined ? [] : [focus];
  const reached = walk(starts, near, depth);
  const limit = Math.min(LIMIT, Math.max(1, options.limit ?? LIMIT));
  const kept = new Map([...reached].slice(0, limit));
  const nodes = [...kept].map(([id, { step, parent }]) => nodeOf(id, step, parent, records));
  return {
    ...(focus === undefined ? {} : { focus }),
    nodes,
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    left: reached.size - kept.size,
  };
}

function neighbours(edges: readonly NetworkEdge[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  const join = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b));
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  return new Map([...near].map(([id, others]) => [id, [...others].sort()]));
}

function byDegree(near: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...near].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Walks the parts of the network breadth first, the largest hub of each part first. */
function walk(
  starts: readonly string[],
  near: ReadonlyMap<string, readonly string[]>,
  depth: number,
): Map<string, { step: number; parent?: string }> {
  const reached = new Map<string, { step: number; parent?: string }>();
  for (const start of starts) {
    if (reached.has(start)) continue;
    reached.set(start, { step: 0 });
    const queue = [start];
    for (const id of queue) {
      const step = (reached.get(id)?.step ?? 0) + 1;
      if (step > depth) continue;
      for (const next of near.get(id) ?? []) {
        if (reached.has(next)) continue;
        reached.set(next, { step, parent: id });
        queue.push(next);
      }
    }
  }
  return reached;
}

function nodeOf(id: string, step: number, parent: string | undefined, records: Records): NetworkNode {
  const record = records.get(id);
  const base = { id, step, ...(parent === undefined ? {} : { parent }) };
  if (record?.type !== "pledge")
    return {
      ...base,
      kind: record?.type === "agreement" ? "agreement" : "actor",
      label: nameOf(records, id),
    };
  const promise = promiseOf(record, records);
  const stage = furthestStage(record)?.stage;
  const label =
    promise === undefined
      ? record.title
      : `${sayPromise(promise)}${record.restates === undefined ? "" : ", announced again"}`;
  return { ...base, kind: "pledge", label, ...(stage === undefined ? {} : { stage }) };
}
