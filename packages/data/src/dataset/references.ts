import { escapeStep, keyOf, type ListShape, type ObjectShape, type Shape } from "../shape/index.ts";

/** A place in a record that names another record. */
export interface Reference {
  readonly to: string;
  /** By keys: `/parties/kenya/actor`. An item without a key, such as an anchor, goes by its position. */
  readonly path: string;
  /** As an RFC 6901 pointer: `/parties/1/actor`. */
  readonly pointer: string;
  /** In any record: `/parties/actor`. */
  readonly field: string;
  /** The object around the reference. */
  readonly around: Readonly<Record<string, unknown>>;
}

type Place = Omit<Reference, "to">;

type Emit = (reference: Reference) => void;

/** Emits every reference in a value of a shape, in the value's order. One walk finds all forms of its place. */
export function eachReference(value: unknown, shape: Shape, emit: Emit, place: Place = ROOT): void {
  if (shape.kind === "object") inObject(value, shape, emit, place);
  else if (shape.kind === "list") inList(value, shape, emit, place);
  else if (shape.ref !== undefined && typeof value === "string") emit({ to: value, ...place });
}

const ROOT: Place = { path: "", pointer: "", field: "", around: {} };

function inObject(value: unknown, shape: ObjectShape, emit: Emit, place: Place): void {
  if (typeof value !== "object" || value === null) return;
  const around = value as Readonly<Record<string, unknown>>;
  const fields = referringFields(shape);
  for (const name of Object.keys(around)) {
    const field = fields.get(name);
    if (field === undefined) continue;
    const step = `/${escapeStep(name)}`;
    const next = {
      path: place.path + step,
      pointer: place.pointer + step,
      field: place.field + step,
      around,
    };
    eachReference(around[name], field, emit, next);
  }
}

function inList(value: unknown, shape: ListShape, emit: Emit, place: Place): void {
  if (!Array.isArray(value)) return;
  value.forEach((item, index) => {
    const path = `${place.path}/${escapeStep(keyOf(item, shape) ?? String(index))}`;
    eachReference(item, shape.items, emit, { ...place, path, pointer: `${place.pointer}/${index}` });
  });
}

const REFERRING = new WeakMap<ObjectShape, ReadonlyMap<string, Shape>>();

/** The fields in which a reference can be: most cannot hold one, and walking them is most of the cost. */
function referringFields(shape: ObjectShape): ReadonlyMap<string, Shape> {
  const known = REFERRING.get(shape);
  if (known) return known;
  const fields = new Map(Object.entries(shape.fields).filter(([, field]) => canRefer(field)));
  REFERRING.set(shape, fields);
  return fields;
}

function canRefer(shape: Shape): boolean {
  if (shape.kind === "object") return referringFields(shape).size > 0;
  return shape.kind === "list" ? canRefer(shape.items) : shape.ref !== undefined;
}
