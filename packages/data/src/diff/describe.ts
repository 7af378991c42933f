import type { Anchor } from "../../types/index.d.ts";
import { deepEqual } from "../claims/json-equal.ts";
import { parsePointer } from "../shape/index.ts";
import type { Change, ChangeKind, ChangeSubject } from "./change.ts";
import type { Difference } from "./compare-values.ts";

const APPARATUS: Readonly<Record<string, ChangeSubject>> = {
  claims: "claim",
  resolutions: "resolution",
  references: "reference",
};

/** A difference inside a record, as what it means to a reader of the data. */
export function describe(record: string, difference: Difference): Change {
  const { shape: _, isOrder, ...found } = difference;
  const steps = parsePointer(difference.path);
  if (isOrder) return { kind: "moved", of: "order", record, ...found };
  return { kind: kindOf(difference, steps), of: subjectOf(steps), record, ...found };
}

function subjectOf([first = "", , third]: readonly string[]): ChangeSubject {
  if (first === "claims" && third === "anchors") return "anchor";
  return APPARATUS[first] ?? "field";
}

function kindOf(difference: Difference, steps: readonly string[]): ChangeKind {
  const [first, , third] = steps;
  // A claim that is withdrawn stays in the record and says so.
  if (first === "claims" && third === "status" && difference.to === "withdrawn") return "retracted";
  if (!Object.hasOwn(difference, "from")) return "added";
  if (!Object.hasOwn(difference, "to")) return "retracted";
  if (first === "claims" && third === "anchors" && isMove(difference)) return "moved";
  return "corrected";
}

/** The same words of the same sources, in another block or at another character. */
function isMove({ from, to }: Difference): boolean {
  return deepEqual(words(from), words(to));
}

function words(anchors: unknown): unknown {
  if (!Array.isArray(anchors)) return anchors;
  return (anchors as Anchor[]).map(({ source, fragment }) => [source, fragment]);
}
