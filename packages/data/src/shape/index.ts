/** Walks records by their generated shape: keys, pointers, facts. */
export { keyOf, slugOf } from "./key.ts";
export { covers, escapeStep, formatPointer, type Located, locate, parsePointer } from "./pointer.ts";
export type { Atomic, Evidence, LeafShape, ListShape, ObjectShape, Shape } from "./shape.ts";
export { type Fact, facts, leaves } from "./walk.ts";
