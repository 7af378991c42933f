import { covers, parsePointer, slugOf } from "../shape/index.ts";

/**
 * Whether `outer` names the same place as `inner` or an object or list around it, where a reference in a list may
 * be named by its slug in the one and by its whole, escaped id in the other (`/about/kenya`, `/about/actors~1kenya`).
 */
export function coversPlace(outer: string, inner: string): boolean {
  if (covers(outer, inner)) return true;
  if (!outer.includes("~1") && !inner.includes("~1")) return false;
  const steps = parsePointer(inner);
  return parsePointer(outer).every((step, depth) => isSameStep(step, steps[depth]));
}

/** Whether two pointers name the same place. */
export function isSamePlace(a: string, b: string): boolean {
  return coversPlace(a, b) && coversPlace(b, a);
}

function isSameStep(a: string, b: string | undefined): boolean {
  return b !== undefined && (a === b || slugOf(a) === b || a === slugOf(b));
}
