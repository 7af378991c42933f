import type { CollectionName } from "@org/defense-pact-store";
import * as z from "zod";

/** A schema that stands elsewhere in the document: a record's, or another one of `SCHEMAS`. */
export function ref(name: string): z.ZodType {
  return z.unknown().meta({ ref: name });
}

export const text = (description: string) => z.string().describe(description);
export const count = (description: string) => z.int().min(0).describe(description);
export const id = text("A record's id: its collection and slug.");
export const next = text("The cursor of the next page; absent on the last.").exactOptional();

export const headline = {
  title: text("What the record is called.").exactOptional(),
  date: text("Its date, in EDTF.").exactOptional(),
  kind: text("Its kind.").exactOptional(),
  status: text("How far it has come.").exactOptional(),
};

/** A whole record, or with `fields` what was asked for. */
export const shown = (schema: string) => z.union([ref(schema), ref("RecordFields")]);

export const pageOf = (schema: string) =>
  z.strictObject({
    records: z.array(shown(schema)).describe("Whole records, or with `fields` what was asked for."),
    total: count("How many records meet the filters; there with `total=true`.").exactOptional(),
    next,
  });

/** By collection, the schema of its records. */
export const RECORD_SCHEMAS: Readonly<Record<CollectionName, string>> = {
  articles: "Article",
  actors: "Actor",
  places: "Place",
  agreements: "Agreement",
  pledges: "Pledge",
  events: "Event",
  statements: "Statement",
};
