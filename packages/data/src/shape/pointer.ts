import { keyOf } from "./key.ts";
import type { ListShape, ObjectShape, Shape } from "./shape.ts";

/** A place in a record that a pointer names. */
export interface Located {
  readonly value: unknown;
  readonly shape: Shape;
  /** The same place as a real RFC 6901 pointer, with positions in lists. */
  readonly jsonPointer: string;
}

/** The steps of an RFC 6901 pointer, unescaped; the empty pointer has none. */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  const steps = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return steps;
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** One step, escaped after RFC 6901. */
export function escapeStep(step: string): string {
  // Most steps have neither: looking first is several times faster than replacing nothing.
  if (!step.includes("~") && !step.includes("/")) return step;
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Steps as an RFC 6901 pointer. */
export function formatPointer(steps: readonly string[]): string {
  return steps.map((step) => `/${escapeStep(step)}`).join("");
}

/** Whether `outer` names the same place as `inner` or an object or list around it. */
export function covers(outer: string, inner: string): boolean {
  return inner === outer || (inner.startsWith(outer) && inner.charCodeAt(outer.length) === 47);
}

/**
 * The place that a pointer with keys names in a record, or undefined where there is none.
 * A reference in a list may also be named by its whole id, escaped (`/about/agreements~1x`).
 */
export function locate(record: unknown, shape: ObjectShape, pointer: string): Located | undefined {
  let value = record;
  let here: Shape = shape;
  let jsonPointer = "";
  for (const step of parsePointer(pointer)) {
    if (typeof value !== "object" || value === null) return undefined;
    if (here.kind === "object") {
      if (!Object.hasOwn(value, step) || !Object.hasOwn(here.fields, step)) return undefined;
      value = (value as Record<string, unknown>)[step];
      here = here.fields[step] as Shape;
      jsonPointer += `/${escapeStep(step)}`;
    } else if (here.kind === "list" && Array.isArray(value)) {
      const index = positionOf(value, here, step);
      if (index < 0) return undefined;
      value = value[index];
      here = here.items;
      jsonPointer += `/${index}`;
    } else {
      return undefined;
    }
  }
  return { value, shape: here, jsonPointer };
}

function positionOf(list: readonly unknown[], shape: ListShape, key: string): number {
  for (let index = 0; index < list.length; index += 1) {
    if (list[index] === key || keyOf(list[index], shape) === key) return index;
  }
  return -1;
}
