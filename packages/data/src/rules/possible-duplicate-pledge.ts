import type { Pledge } from "../../types/index.d.ts";
import { announcementOf, DUPLICATE_DAYS, pledgeKeys } from "./lookup/pledge-keys.ts";
import { restatedOrigin } from "./lookup/restated-origin.ts";
import type { DatasetRule, Index } from "./rule.ts";

/** A pledge is held against so many that look alike, so that thousands alike do not cost millions of looks. */
const MAX_COMPARED = 200;

/** Data model, rule 13. */
export const possibleDuplicatePledge: DatasetRule = {
  id: "possible-duplicate-pledge",
  title: "Pledges that look alike say how they stand to each other",
  severity: "warning",
  scope: "dataset",
  check(record, report, index) {
    if (record.type !== "pledge") return;
    const other = firstUnexplained(record, index);
    if (other === undefined) return;
    report({
      path: "",
      message: `Same giver, kind, quantity and targets as ${other.id}, announced within ${DUPLICATE_DAYS} days of it.`,
      received: other.id,
      hint: "Say which it is: `restates` (with a claim), `possiblySameAs` or `distinctFrom` (with a reason).",
    });
  },
};

/** One is enough for a warning. */
function firstUnexplained(pledge: Pledge, index: Index): Pledge | undefined {
  let compared = 0;
  for (const key of pledgeKeys(pledge)?.near ?? []) {
    for (const other of index.pledgesWithKey(key)) {
      if (other.id === pledge.id) continue;
      if (areNear(pledge, other) && !isExplained(pledge, other, index)) return other;
      compared += 1;
      if (compared === MAX_COMPARED) return undefined;
    }
  }
  return undefined;
}

/** Whether the announcements lie within the days, whatever days they were. */
function areNear(a: Pledge, b: Pledge): boolean {
  const first = announcementOf(a);
  const second = announcementOf(b);
  if (first === undefined || second === undefined) return false;
  const days = Math.max(first.latest, second.latest) - Math.min(first.earliest, second.earliest);
  return days <= DUPLICATE_DAYS;
}

function isExplained(a: Pledge, b: Pledge, index: Index): boolean {
  return names(a, b.id) || names(b, a.id) || restatedOrigin(a, index) === restatedOrigin(b, index);
}

function names(pledge: Pledge, id: string): boolean {
  return [...(pledge.possiblySameAs ?? []), ...(pledge.distinctFrom ?? [])].some(
    ({ target }) => target === id,
  );
}
