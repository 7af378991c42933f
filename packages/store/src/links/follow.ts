import { headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { collectionOf, REFERENCES, type ReferencePointer, referencesAt } from "../fields/index.ts";
import { DEFAULT_LIMIT, MAX_DEPTH, MAX_LIMIT, wholeNumber } from "../query/limit.ts";
import type { Linked, LinksQuery, LinksResult, Step } from "../store.ts";

/** What a store tells of its links. */
export interface Graph {
  recordOf(id: string): DatasetRecord | undefined;
  /** The ids of the records that name another one at a pointer, in the order of the dataset. */
  namedBy(pointer: string, id: string): Iterable<string>;
}

/**
 * The records that are linked to one, breadth first: first those it names, field by field, then those that name it.
 * A record is reached once, on a shortest way, so circles end.
 */
export function followLinks(graph: Graph, id: string, query: LinksQuery): LinksResult {
  const depth = wholeNumber("depth", query.depth, 1, MAX_DEPTH);
  const limit = wholeNumber("limit", query.limit, DEFAULT_LIMIT, MAX_LIMIT);
  const pointers = REFERENCES.filter(({ isEvidence }) => !isEvidence || query.evidence === true);
  const reached = new Set([id]);
  const records: Linked[] = [];
  let frontier: readonly Pick<Linked, "id" | "via">[] = [{ id, via: [] }];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const next: Linked[] = [];
    for (const from of frontier) {
      for (const step of stepsFrom(graph, from.id, pointers)) {
        const other = step.from === from.id ? step.to : step.from;
        if (reached.has(other)) continue;
        if (records.length === limit) return { records, isComplete: false };
        reached.add(other);
        const linked = { ...reachedAs(graph, other), distance, via: [...from.via, step] };
        records.push(linked);
        next.push(linked);
      }
    }
    frontier = next;
  }
  return { records, isComplete: true };
}

function reachedAs(graph: Graph, id: string): Partial<Linked> & { id: string } {
  const record = graph.recordOf(id);
  return { id, ...(record && headlineOf(record)) };
}

function* stepsFrom(graph: Graph, id: string, pointers: readonly ReferencePointer[]): Generator<Step> {
  const record = graph.recordOf(id);
  const collection = collectionOf(id);
  if (collection === undefined) return;
  for (const { pointer, from } of pointers) {
    if (record && from.includes(collection)) yield* stepsTo(record, pointer);
  }
  for (const { pointer, to } of pointers) {
    if (to.includes(collection)) yield* stepsBack(graph, id, pointer);
  }
}

/** One step from each record that names another at a pointer. */
function* stepsBack(graph: Graph, id: string, pointer: string): Generator<Step> {
  for (const from of graph.namedBy(pointer, id)) {
    const naming = graph.recordOf(from);
    const step = naming && stepsTo(naming, pointer).find(({ to }) => to === id);
    if (step) yield step;
  }
}

function stepsTo(record: DatasetRecord, pointer: string): Step[] {
  return referencesAt(record, pointer).map((reference) => ({ from: record.id, ...reference }));
}
