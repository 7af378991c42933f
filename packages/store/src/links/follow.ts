import { collectionOf, REFERENCES, type ReferencePointer, referencesAt } from "@org/defense-pact-data/fields";
import { headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { Answer } from "../engine.ts";
import { DEFAULT_LIMIT, MAX_DEPTH, MAX_LIMIT, wholeNumber } from "../query/limit.ts";
import type { Linked, LinksQuery, LinksResult, Step } from "../store.ts";

/** A record that names another one. */
export interface Naming {
  readonly pointer: string;
  readonly id: string;
}

/** What a store tells of its links. */
export interface Graph {
  recordsOf(ids: readonly string[]): Answer<ReadonlyMap<string, DatasetRecord>>;
  /**
   * The records that name another one, by pointer in the order given, then in the order of the dataset; at most
   * `count` for each pointer.
   */
  namedBy(pointers: readonly string[], id: string, count: number): Answer<readonly Naming[]>;
}

/** So many records are read at once: of a record that very many name, only the first may be wanted. */
const READ_AT_ONCE = 50;

/**
 * The records that are linked to one, breadth first: first those it names, field by field, then those that name it.
 * A record is reached once, on a shortest way, so circles end.
 */
export async function followLinks(graph: Graph, id: string, query: LinksQuery): Promise<LinksResult> {
  const depth = wholeNumber("depth", query.depth, 1, MAX_DEPTH);
  const limit = wholeNumber("limit", query.limit, DEFAULT_LIMIT, MAX_LIMIT);
  const pointers = REFERENCES.filter(({ isEvidence }) => !isEvidence || query.evidence === true);
  const reached = new Set([id]);
  const linked: Linked[] = [];
  let frontier: readonly Pick<Linked, "id" | "via">[] = [{ id, via: [] }];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const next: Linked[] = [];
    const known = await graph.recordsOf(frontier.map((one) => one.id));
    for (const from of frontier) {
      const steps = stepsFrom(graph, from.id, known.get(from.id), pointers, limit + reached.size + 1);
      for await (const step of steps) {
        const other = step.from === from.id ? step.to : step.from;
        if (reached.has(other)) continue;
        if (linked.length === limit) return { records: await titled(graph, linked), isComplete: false };
        reached.add(other);
        next.push({ id: other, distance, via: [...from.via, step] });
        linked.push(next.at(-1) as Linked);
      }
    }
    frontier = next;
  }
  return { records: await titled(graph, linked), isComplete: true };
}

async function titled(graph: Graph, linked: readonly Linked[]): Promise<Linked[]> {
  const known = await graph.recordsOf(linked.map(({ id }) => id));
  return linked.map(({ id, distance, via }) => {
    const record = known.get(id);
    return { id, ...(record && headlineOf(record)), distance, via };
  });
}

async function* stepsFrom(
  graph: Graph,
  id: string,
  record: DatasetRecord | undefined,
  pointers: readonly ReferencePointer[],
  count: number,
): AsyncGenerator<Step> {
  const collection = collectionOf(id);
  if (collection === undefined) return;
  for (const { pointer, from } of pointers) {
    if (record && from.includes(collection)) yield* stepsTo(record, pointer);
  }
  const back = pointers.filter(({ to }) => to.includes(collection)).map(({ pointer }) => pointer);
  const naming = await graph.namedBy(back, id, count);
  for (let at = 0; at < naming.length; at += READ_AT_ONCE) {
    yield* await stepsBack(graph, id, naming.slice(at, at + READ_AT_ONCE));
  }
}

/** One step from each record that names another at a pointer. */
async function stepsBack(graph: Graph, id: string, naming: readonly Naming[]): Promise<Step[]> {
  const known = await graph.recordsOf(naming.map((one) => one.id));
  return naming.flatMap(({ pointer, id: from }) => {
    const record = known.get(from);
    return (record && stepsTo(record, pointer).find(({ to }) => to === id)) ?? [];
  });
}

function stepsTo(record: DatasetRecord, pointer: string): Step[] {
  return referencesAt(record, pointer).map((reference) => ({ from: record.id, ...reference }));
}
