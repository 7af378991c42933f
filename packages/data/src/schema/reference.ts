import * as z from "zod";
import { COLLECTIONS, type CollectionName } from "./field.ts";

const SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

/** A reference to a record by its id, in one of the collections named (any, when none is). */
export function ref(...collections: CollectionName[]): z.ZodString {
  const into = collections.length > 0 ? collections : COLLECTIONS;
  return z
    .string()
    .max(140)
    .regex(new RegExp(`^(${into.join("|")})/${SLUG}$`))
    .meta({ "x-ref": into });
}

/** The id of a record of one collection. */
export function recordId(collection: CollectionName): z.ZodString {
  return z
    .string()
    .max(140)
    .regex(new RegExp(`^${collection}/${SLUG}$`))
    .meta({
      description: "The record's id: its collection and slug, which is also its file, address and page.",
    });
}
