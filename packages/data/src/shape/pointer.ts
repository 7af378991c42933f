import { keyOf } from "./key.ts";
import type { ObjectShape, Shape } from "./shape.ts";

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
  let here: Located = { value: record, shape, jsonPointer: "" };
  for (const step of parsePointer(pointer)) {
    const next = stepInto(here, step);
    if (next === undefined) return undefined;
    here = next;
  }
  return here;
}

function stepInto({ value, shape, jsonPointer }: Located, step: string): Located | undefined {
  if (shape.kind === "object") return stepIntoObject(value, shape, jsonPointer, step);
  if (shape.kind !== "list" || !Array.isArray(value)) return undefined;
  const index = value.findIndex((item) => item === step || keyOf(item, shape) === step);
  if (index < 0) return undefined;
  return { value: value[index], shape: shape.items, jsonPointer: `${jsonPointer}/${index}` };
}

function stepIntoObject(value: unknown, shape: ObjectShape, at: string, step: string): Located | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  if (!Object.hasOwn(shape.fields, step)) return undefined;
  const field = shape.fields[step] as Shape;
  return {
    value: (value as Record<string, unknown>)[step],
    shape: field,
    jsonPointer: `${at}/${escapeStep(step)}`,
  };
}
