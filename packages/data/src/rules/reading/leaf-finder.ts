import type { DatasetRecord } from "../../../types/index.d.ts";
import { escapeStep, keyOf, type Shape } from "../../shape/index.ts";
import { shapeOf } from "./record-shape.ts";

/** The way to a leaf: names of fields and positions in lists. */
export type Steps = readonly (string | number)[];

/** Gets each leaf; `steps` is reused, so read it before returning (`pointerAlong`). */
type LeafVisitor = (value: unknown, steps: Steps) => void;

/**
 * A walk over the leaves and atomic values whose shape is wanted, claims and resolutions included. It enters
 * only branches that hold one, and builds no pointers: most records have nothing to report.
 */
export function leafFinder(
  wants: (shape: Shape) => boolean,
): (record: DatasetRecord, visit: LeafVisitor) => void {
  const names = new Map<Shape, readonly string[]>();

  function wantedNames(shape: Shape & { kind: "object" }): readonly string[] {
    let found = names.get(shape);
    if (found === undefined) {
      found = Object.keys(shape.fields).filter((name) => holds(shape.fields[name] as Shape));
      names.set(shape, found);
    }
    return found;
  }

  function holds(shape: Shape): boolean {
    if (shape.atomic !== undefined || shape.kind === "leaf") return wants(shape);
    return shape.kind === "list" ? holds(shape.items) : wantedNames(shape).length > 0;
  }

  function walk(value: unknown, shape: Shape, steps: (string | number)[], visit: LeafVisitor): void {
    if (shape.atomic !== undefined || shape.kind === "leaf") {
      if (wants(shape)) visit(value, steps);
    } else if (shape.kind === "list") {
      walkList(value as readonly unknown[], shape.items, steps, visit);
    } else {
      for (const name of wantedNames(shape)) {
        const member = (value as Record<string, unknown>)[name];
        if (member === undefined) continue;
        steps.push(name);
        walk(member, shape.fields[name] as Shape, steps, visit);
        steps.pop();
      }
    }
  }

  function walkList(
    members: readonly unknown[],
    shape: Shape,
    steps: (string | number)[],
    visit: LeafVisitor,
  ): void {
    for (let at = 0; at < members.length; at += 1) {
      steps.push(at);
      walk(members[at], shape, steps, visit);
      steps.pop();
    }
  }

  return (record, visit) => {
    const shape = shapeOf(record);
    if (holds(shape)) walk(record, shape, [], visit);
  };
}

/** The pointer, with keys where items have them, of the place that steps lead to. */
export function pointerAlong(record: DatasetRecord, steps: Steps): string {
  let value: unknown = record;
  let shape: Shape = shapeOf(record);
  let pointer = "";
  for (const step of steps) {
    if (typeof step === "number" && shape.kind === "list") {
      value = (value as unknown[])[step];
      pointer += `/${escapeStep(keyOf(value, shape) ?? String(step))}`;
      shape = shape.items;
    } else if (shape.kind === "object") {
      value = (value as Record<string, unknown>)[step];
      pointer += `/${escapeStep(String(step))}`;
      shape = shape.fields[step] as Shape;
    }
  }
  return pointer;
}
