import { parsePointer } from "../shape/index.ts";
import type { Edit } from "./edit.ts";

/** A copy of a value with edits made; all pointers are into the value as it was. */
export function edited(value: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(value);
  const removals = edits.filter((edit) => "remove" in edit).map(({ path }) => parsePointer(path));
  for (const edit of edits) if (!("remove" in edit)) apply(copy, edit);
  // Later members first, so that positions of those before them hold.
  removals.sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
  for (const steps of removals) remove(copy, steps);
  return copy;
}

type Container = Record<string, unknown> | unknown[];

function containerAt(root: unknown, steps: readonly string[]): Container | undefined {
  let here = root;
  for (const step of steps) here = (here as Record<string, unknown> | undefined)?.[step];
  return typeof here === "object" && here !== null ? (here as Container) : undefined;
}

function apply(root: unknown, edit: Exclude<Edit, { remove: true }>): void {
  const steps = parsePointer(edit.path);
  const last = steps.at(-1) as string;
  const container = containerAt(root, steps.slice(0, -1)) as Record<string, unknown> | undefined;
  if (container === undefined || !Object.hasOwn(container, last)) return;
  if ("value" in edit) container[last] = edit.value;
  else {
    const members = Object.entries(container);
    for (const [key] of members) delete container[key];
    for (const [key, value] of members) container[key === last ? edit.key : key] = value;
  }
}

function remove(root: unknown, steps: readonly string[]): void {
  const container = containerAt(root, steps.slice(0, -1));
  const last = steps.at(-1) as string;
  if (Array.isArray(container)) container.splice(Number(last), 1);
  else if (container !== undefined) delete container[last];
}
