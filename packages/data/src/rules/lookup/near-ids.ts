import { distance } from "fastest-levenshtein";
import { collectionOfId } from "../../shape/index.ts";

/** The id that was probably meant by one that is not there. */
export type NearIds = (id: string) => string | undefined;

/** Ids compared in all, in less than half a second: an input whose references all dangle has another fault. */
const MAX_COMPARED = 250_000;

/**
 * A search for ids of the same collection that differ in few letters: one of a short slug (below four characters),
 * three of a long one (twelve and more), else two. Of several as near, one of the same length is found, and of those
 * the first. Each id is searched for once, among those about as long; after `maxCompared` comparisons no more.
 */
export function nearIds(ids: Iterable<string>, maxCompared: number = MAX_COMPARED): NearIds {
  const groups = groupsOf(ids);
  const found = new Map<string, string | undefined>();
  let compared = 0;

  function search(id: string): string | undefined {
    let best: string | undefined;
    let least = lettersOff(id) + 1;
    for (const { length, off } of lengthsAround(id.length, least)) {
      if (off >= least) break;
      for (const candidate of groups.get(groupOf(id, length)) ?? []) {
        compared += 1;
        if (compared > maxCompared) return best;
        const far = distance(id, candidate);
        if (far >= least) continue;
        best = candidate;
        least = far;
      }
    }
    return best;
  }

  return (id) => {
    if (!found.has(id)) found.set(id, search(id));
    return found.get(id);
  };
}

function groupsOf(ids: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const name = groupOf(id, id.length);
    const group = groups.get(name);
    if (group) group.push(id);
    else groups.set(name, [id]);
  }
  return groups;
}

/** The lengths that an id less than `least` letters off may have, the likeliest first. */
function lengthsAround(length: number, least: number): { readonly length: number; readonly off: number }[] {
  const offs = Array.from({ length: least }, (_, off) => off);
  return offs.flatMap((off) =>
    (off === 0 ? [length] : [length - off, length + off]).map((one) => ({ length: one, off })),
  );
}

/** The nearer of two ids to a third; the first, if both are as near. */
export function nearerId(id: string, one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return distance(id, other) < distance(id, one) ? other : one;
}

function groupOf(id: string, length: number): string {
  return `${collectionOfId(id)} ${length}`;
}

function lettersOff(id: string): number {
  const slug = id.length - id.indexOf("/") - 1;
  if (slug < 4) return 1;
  return slug < 12 ? 2 : 3;
}
