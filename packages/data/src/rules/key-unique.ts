import type { DatasetRecord } from "../../types/index.d.ts";
import { keyOf, type ListShape, type Shape } from "../shape/index.ts";
import { pointerAlong, type Steps } from "./reading/leaf-finder.ts";
import { shapeOf } from "./reading/record-shape.ts";
import type { RecordRule, Report } from "./rule.ts";

/** Data model, "Claims": every member of a list has a key, unique in its list, by which paths name it. */
export const keyUnique: RecordRule = {
  id: "key-unique",
  title: "The keys in a list are unique",
  severity: "error",
  scope: "record",
  check(record, report) {
    walk(record, record, shapeOf(record), [], report);
  },
};

const LIST_FIELDS = new Map<Shape, readonly string[]>();

/** The fields of an object that are lists, or hold one; all others need no look. */
function listFields(shape: Shape & { kind: "object" }): readonly string[] {
  let names = LIST_FIELDS.get(shape);
  if (names === undefined) {
    names = Object.keys(shape.fields).filter((name) => holdsList(shape.fields[name] as Shape));
    LIST_FIELDS.set(shape, names);
  }
  return names;
}

function holdsList(shape: Shape): boolean {
  return shape.kind === "list" || (shape.kind === "object" && listFields(shape).length > 0);
}

function walk(
  record: DatasetRecord,
  value: unknown,
  shape: Shape,
  steps: (string | number)[],
  report: Report,
): void {
  if (shape.kind === "list") {
    const list = value as readonly unknown[];
    judge(record, list, shape, steps, report);
    if (!holdsList(shape.items)) return;
    for (let at = 0; at < list.length; at += 1) {
      steps.push(at);
      walk(record, list[at], shape.items, steps, report);
      steps.pop();
    }
  } else if (shape.kind === "object") {
    for (const name of listFields(shape)) {
      const member = (value as Record<string, unknown>)[name];
      if (member === undefined) continue;
      steps.push(name);
      walk(record, member, shape.fields[name] as Shape, steps, report);
      steps.pop();
    }
  }
}

function judge(
  record: DatasetRecord,
  list: readonly unknown[],
  shape: ListShape,
  steps: Steps,
  report: Report,
): void {
  // Two claims of one id are the business of `claim-id-unique`.
  if (list.length < 2 || (steps.length === 1 && steps[0] === "claims")) return;
  const seen = new Set<unknown>();
  for (let at = 0; at < list.length; at += 1) {
    const key = keyIn(list[at], shape);
    if (key !== undefined && seen.has(key)) {
      const path = `${pointerAlong(record, steps)}/${at}`;
      // What stands in a list of scalars twice says nothing more; two objects of one key may differ.
      const isRepeated = typeof list[at] !== "object";
      report({
        path,
        ...(isRepeated ? { fix: [{ path, remove: true as const }] } : {}),
        message: `A member before this one has the key ${String(key)} too, so no path can tell them apart.`,
        received: key,
        hint:
          shape.items.kind === "object"
            ? "Give one of the two a `key` of its own, or merge them."
            : "Leave one of the two out.",
      });
    }
    seen.add(key);
  }
}

/** Scalars are compared whole: a state and a place may share a slug, and their ids tell them apart. */
function keyIn(member: unknown, shape: ListShape): unknown {
  if (typeof member !== "object" || member === null) return member;
  return shape.items.kind === "object" ? keyOf(member, shape) : undefined;
}
