import { deepEqual } from "../claims/json-equal.ts";
import { type ListShape, parsePointer, type Shape } from "../shape/index.ts";
import type { Change } from "./change.ts";
import { uniqueKeys } from "./list-keys.ts";
import { misfit } from "./misfit.ts";

interface Spot {
  readonly change: Change;
  readonly parent: object;
  readonly step: string;
}

/** The keys of each list that a change touches, as they were before any change: an item's key may itself change. */
type KeysByList = Map<unknown[], string[]>;

/**
 * A copy of a record with changes made. All places are found first, then values are replaced and removed, then
 * list items added in order, then lists reordered; so a change set works in both directions as it stands.
 *
 * @throws RangeError when a change does not find the value it starts from.
 */
export function applyToRecord<T>(record: T, shape: Shape, changes: readonly Change[]): T {
  const copy = structuredClone(record);
  const keys: KeysByList = new Map();
  const spots = changes.map((change) => spotOf(copy, shape, change, keys));
  for (const spot of spots.filter(({ change }) => !isAddition(change) && change.of !== "order"))
    replace(spot, keys);
  for (const spot of spots.filter(({ change }) => isAddition(change))) insert(spot, keys);
  for (const spot of spots.filter(({ change }) => change.of === "order")) reorder(spot, keys);
  return copy;
}

function isAddition(change: Change): boolean {
  return change.after !== undefined && !Object.hasOwn(change, "from");
}

function spotOf(record: unknown, shape: Shape, change: Change, keys: KeysByList): Spot {
  const steps = parsePointer(change.path);
  const step = steps.pop() ?? "";
  let here: unknown = record;
  let form: Shape | undefined = shape;
  const way = change.of === "order" ? [...steps, step] : steps;
  for (const each of way) {
    [here, form] = stepInto(here, form, each, keys);
  }
  remember(here, form, keys);
  if (typeof here !== "object" || here === null) throw misfit(change, "has nothing to change");
  return { change, parent: here, step };
}

function stepInto(
  here: unknown,
  form: Shape | undefined,
  step: string,
  keys: KeysByList,
): [unknown, Shape | undefined] {
  remember(here, form, keys);
  if (Array.isArray(here)) return [here[keys.get(here)?.indexOf(step) ?? -1], (form as ListShape).items];
  if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return [undefined, undefined];
  const field = form?.kind === "object" ? form.fields[step] : undefined;
  return [(here as Record<string, unknown>)[step], field];
}

function remember(here: unknown, form: Shape | undefined, keys: KeysByList): void {
  if (!Array.isArray(here) || keys.has(here) || form?.kind !== "list") return;
  keys.set(here, uniqueKeys(here, form) ?? []);
}

function replace({ change, parent, step }: Spot, keys: KeysByList): void {
  const name = Array.isArray(parent) ? String(keys.get(parent)?.indexOf(step) ?? -1) : step;
  const hasValue = Object.hasOwn(parent, name);
  if (hasValue !== Object.hasOwn(change, "from")) {
    throw misfit(change, hasValue ? "has a value already" : "has no value");
  }
  if (hasValue && !deepEqual((parent as Record<string, unknown>)[name], change.from)) {
    throw misfit(change, "has another value");
  }
  if (Object.hasOwn(change, "to")) define(parent, name, change.to);
  else if (Array.isArray(parent)) removeItem(parent, Number(name), keys);
  else delete (parent as Record<string, unknown>)[name];
}

function removeItem(list: unknown[], index: number, keys: KeysByList): void {
  list.splice(index, 1);
  keys.get(list)?.splice(index, 1);
}

/** Assigning would change the prototype where a name is `__proto__`. */
function define(parent: object, name: string, value: unknown): void {
  Object.defineProperty(parent, name, {
    value: structuredClone(value),
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function insert({ change, parent, step }: Spot, keys: KeysByList): void {
  const present = Array.isArray(parent) ? keys.get(parent) : undefined;
  if (!Array.isArray(parent) || !present) throw misfit(change, "is in no list with keys");
  if (present.includes(step)) throw misfit(change, "is there already");
  const behind = change.after === null ? 0 : present.indexOf(change.after as string) + 1;
  if (change.after !== null && behind === 0)
    throw misfit(change, `stands behind "${change.after}", which is not there`);
  parent.splice(behind, 0, structuredClone(change.to));
  present.splice(behind, 0, step);
}

function reorder({ change, parent }: Spot, keys: KeysByList): void {
  const present = Array.isArray(parent) ? keys.get(parent) : undefined;
  const wanted = change.to as readonly string[];
  if (!Array.isArray(parent) || !present || !deepEqual([...present].sort(), [...wanted].sort())) {
    throw misfit(change, "has other items");
  }
  const items = wanted.map((key) => parent[present.indexOf(key)]);
  parent.splice(0, parent.length, ...items);
  present.splice(0, present.length, ...wanted);
}
