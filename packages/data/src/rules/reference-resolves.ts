import type { DatasetRecord } from "../../types/index.d.ts";
import { pathsOf } from "../claims/index.ts";
import { leafFinder, pointerAlong } from "./reading/leaf-finder.ts";
import { placeIn } from "./reading/record-shape.ts";
import type { DatasetRule, Fault, Index, Report } from "./rule.ts";
import { upperFirst } from "./words/upper-first.ts";

const eachReference = leafFinder(({ ref }) => ref !== undefined);

/** Data model, rule 4; contract, point 11: in the input, then in the base. */
export const referenceResolves: DatasetRule = {
  id: "reference-resolves",
  title: "Every reference leads to a record",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    eachReference(record, (id, steps) => {
      if (typeof id !== "string" || index.get(id) !== undefined) return;
      const path = pointerAlong(record, steps);
      report({ path, ...dangling(id, record.id, index), ...movedFix(id, path, index) });
    });
    judgeClaimedValues(record, report, index);
  },
};

/** A claim's value may be a reference too; only the field it is about tells. */
function judgeClaimedValues(record: DatasetRecord, report: Report, index: Index): void {
  for (const claim of record.claims) {
    const value: unknown = claim.value;
    if (typeof value !== "string" || index.get(value) !== undefined) continue;
    if (!pathsOf(claim).some((path) => placeIn(record, path)?.shape.ref !== undefined)) continue;
    report({ path: `/claims/${claim.id}/value`, ...dangling(value, record.id, index) });
  }
}

/** A record that moved is the same under another id. */
function movedFix(id: string, path: string, index: Index): Pick<Fault, "fix"> {
  const { kind, to = [] } = index.redirect(id) ?? {};
  const [target] = to;
  if (kind !== "moved" || target === undefined || to.length > 1 || index.get(target) === undefined) return {};
  return { fix: [{ path, value: target }] };
}

function dangling(id: string, from: string, index: Index): Omit<Fault, "path"> {
  const redirect = index.redirect(id);
  if (redirect === undefined) {
    const near = index.near?.(id);
    const mend = "correct the id, or add the record.";
    return {
      message: `There is no record ${id}.`,
      received: id,
      // A record seldom refers to itself, however like its own id is to the one that is missing.
      hint:
        near === undefined || near === from ? upperFirst(mend) : `Did you mean "${near}"? If not, ${mend}`,
    };
  }
  const { kind, to } = redirect;
  return {
    message: to.length > 0 ? `${id} was ${kind}: it is now ${to.join(", ")}.` : `${id} was ${kind}.`,
    received: id,
    ...(to.length > 0 ? { expected: to.length === 1 ? to[0] : to } : {}),
    hint:
      to.length > 0 ? `Write ${to.join(" or ")}.` : "Refer to another record, or leave the reference out.",
  };
}
