import type { DatasetRecord } from "../../types/index.d.ts";
import { SHAPES } from "../generated/shapes.ts";
import { collectionOfType } from "../shape/index.ts";
import { eachReference } from "./references.ts";

/** One record names another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** The place by keys, as claims name it: `/parties/kenya/actor`. */
  readonly path: string;
  /** The same place as an RFC 6901 pointer: `/parties/1/actor`. */
  readonly pointer: string;
  /** The same place in any record: `/parties/actor`. */
  readonly field: string;
  /** What the other record is there: a party's or participant's role, a relation's kind. */
  readonly role?: string;
  /** The record that holds the place: `from`, save for the other direction of a symmetric relation. */
  readonly heldBy: string;
}

/** Every link that a record states, in the record's order: those of its facts and those of its evidence (`/claims/…`). */
export function linksOf(record: DatasetRecord): Link[] {
  const shape = SHAPES[collectionOfType(record.type) as keyof typeof SHAPES];
  const links: Link[] = [];
  eachReference(record, shape, ({ around, ...reference }) => {
    const role = reference.field === "/relations/target" ? around.kind : around.role;
    const named = typeof role === "string" ? { role } : {};
    links.push({ from: record.id, ...reference, ...named, heldBy: record.id });
  });
  return links;
}
