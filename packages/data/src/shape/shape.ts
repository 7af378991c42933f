/**
 * The shape of records as plain data, generated from the zod schemas, so that pointers, coverage, links and
 * diffs can walk a record without loading a validator.
 */
export type Evidence = "required" | "either" | "reference" | "optional";

export type Atomic = "edtf" | "duration" | "quantity" | "position";

interface Annotations {
  readonly evidence?: Evidence;
  /** Collections that a reference may point into. */
  readonly ref?: readonly string[];
  /** Terms of the vocabulary that are coarser than all others. */
  readonly generic?: readonly string[];
  /** Claimed as a whole. */
  readonly atomic?: Atomic;
}

export interface ObjectShape extends Annotations {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, Shape>>;
}

export interface ListShape extends Annotations {
  readonly kind: "list";
  /** The property of an item that is its key where `key` is left out; absent on lists of scalars. */
  readonly key?: string;
  readonly items: Shape;
}

export interface LeafShape extends Annotations {
  readonly kind: "leaf";
}

export type Shape = ObjectShape | ListShape | LeafShape;
