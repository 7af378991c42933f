import type { DatasetRecord } from "@org/defense-pact-data";
import { collectionOfType, keyOf, SHAPES, type Shape } from "@org/defense-pact-data/model";

/**
 * A record with another value at a place that a pointer by keys names. An empty text takes the field out, with the
 * claims that speak of it alone; text stays text where text was, all else is read as JSON where it is JSON.
 */
export function editedRecord(
  record: DatasetRecord,
  pointer: string,
  given: string,
  before: unknown,
): DatasetRecord {
  const collection = collectionOfType(record.type);
  if (collection === undefined) return record;
  const copy = structuredClone(record);
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const isPut = put(copy, SHAPES[collection], steps, given === "" ? undefined : valueFrom(given, before));
  if (!isPut) return record;
  return given === "" ? { ...copy, claims: copy.claims.filter(({ path }) => path !== pointer) } : copy;
}

/** Puts a value where the steps lead, or takes out what is there; false where they lead nowhere. */
function put(
  node: unknown,
  shape: Shape | undefined,
  [step, ...rest]: readonly string[],
  value: unknown,
): boolean {
  if (step === undefined || typeof node !== "object" || node === null) return false;
  const key = Array.isArray(node)
    ? node.findIndex((item) => shape?.kind === "list" && keyOf(item, shape) === step)
    : step;
  if (key === -1) return false;
  const inner =
    shape?.kind === "list" ? shape.items : shape?.kind === "object" ? shape.fields[step] : undefined;
  const holder = node as Record<string | number, unknown>;
  if (rest.length > 0) return put(holder[key], inner, rest, value);
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(node)) node.splice(key as number, 1);
  else delete holder[key];
  return true;
}

function valueFrom(given: string, before: unknown): unknown {
  if (typeof before === "string") return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}
