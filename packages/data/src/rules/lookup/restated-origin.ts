import type { Pledge } from "../../../types/index.d.ts";
import { recordAt } from "../reading/record-at.ts";
import type { Index } from "../rule.ts";

const KNOWN = new WeakMap<Index, Map<string, string>>();

/**
 * The id of the pledge at the end of a chain of restatements; of one that restates none, its own. A ring, which
 * `restates-acyclic` reports, ends at one of its members. Chains that were walked are kept while the index lives.
 */
export function restatedOrigin(pledge: Pledge, index: Index): string {
  if (pledge.restates === undefined) return pledge.id;
  let known = KNOWN.get(index);
  if (known === undefined) {
    known = new Map();
    KNOWN.set(index, known);
  }
  const walked = new Set<string>();
  let id = pledge.id;
  for (let here: Pledge | undefined = pledge; here?.restates !== undefined; ) {
    if (walked.has(id) || known.has(id)) break;
    walked.add(id);
    id = here.restates;
    here = recordAt(index, "pledge", id);
  }
  const origin = known.get(id) ?? id;
  for (const each of walked) known.set(each, origin);
  return origin;
}
