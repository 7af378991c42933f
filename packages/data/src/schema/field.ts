import * as z from "zod";

/**
 * What a field asks of the evidence behind it.
 *
 * - `required`: a fact of the world; an active claim must support it.
 * - `either`: a fact that a claim or a reference standard must support (the country a city lies in).
 * - `reference`: taken from a reference standard, never from a source (codes, coordinates).
 * - `optional`: describes the source itself; a claim is welcome and not asked for.
 *
 * A field without this metadata is editorial: ids, keys, titles, summaries, structural enums.
 */
export type Evidence = "required" | "either" | "reference" | "optional";

/** The seven collections; a record's id is `<collection>/<slug>`. */
export const COLLECTIONS = [
  "articles",
  "actors",
  "places",
  "agreements",
  "pledges",
  "events",
  "statements",
] as const;

export type CollectionName = (typeof COLLECTIONS)[number];

declare module "zod" {
  interface GlobalMeta {
    /** What evidence the field asks for; absent on editorial fields. */
    "x-evidence"?: Evidence;
    /** The collections a reference may point into. */
    "x-ref"?: readonly CollectionName[];
    /** Which property of an array's items serves as key where `key` is left out. */
    "x-key"?: string;
    /** The member of a vocabulary that says nothing finer, hence is coarser than any other. */
    "x-generic"?: readonly string[];
    /** Each member of a vocabulary with its meaning. */
    "x-members"?: Readonly<Record<string, string>>;
    /** Atomic values are claimed as a whole and never by their parts. */
    "x-atomic"?: "edtf" | "duration" | "quantity" | "position";
  }
}

/** A required-by-evidence fact with its description. */
export function fact<S extends z.ZodType>(
  schema: S,
  description: string,
  evidence: Evidence = "required",
): S {
  return schema.meta({ description, "x-evidence": evidence });
}

/** An editorial field with its description. */
export function plain<S extends z.ZodType>(schema: S, description: string): S {
  return schema.meta({ description });
}

/** A list of objects in which each item has a key: its own `key`, else the slug of the property named. */
export function keyed<S extends z.ZodType>(items: S, key: string): z.ZodArray<S> {
  return z.array(items).min(1).max(1000).meta({ "x-key": key });
}

/** A list of scalars; each scalar (of a reference, its slug) is its own key. */
export function listOf<S extends z.ZodType>(items: S): z.ZodArray<S> {
  return z.array(items).min(1).max(1000);
}

/** A closed list of terms, each with its meaning; `generic` names those that are coarser than all others. */
export function vocabulary<const M extends Record<string, string>>(
  id: string,
  description: string,
  members: M,
  generic: readonly (keyof M & string)[] = [],
): z.ZodEnum<{ [K in keyof M & string]: K }> {
  const terms = Object.keys(members) as (keyof M & string)[];
  const schema = z.enum(terms) as unknown as z.ZodEnum<{ [K in keyof M & string]: K }>;
  return schema.meta({
    id,
    description,
    "x-members": members,
    ...(generic.length > 0 ? { "x-generic": generic } : {}),
  });
}
