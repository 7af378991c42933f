import type { DatasetRecord } from "@org/defense-pact-data";
import { isRival } from "@org/defense-pact-data/fields";
import { pathsOf } from "@org/defense-pact-data/model";
import { type CollectionName, describeFilter, FIELDS } from "@org/defense-pact-store";
import type { Column } from "./terminal/rows.ts";

/** A column of records: the first of its fields that a record has. */
export interface RecordColumn extends Column<DatasetRecord> {
  readonly fields: readonly string[];
}

const DEFAULTS: Readonly<Record<CollectionName | "all", readonly string[]>> = {
  all: ["id", "title", "kind", "date"],
  articles: ["id", "title", "publisher", "date"],
  actors: ["id", "title", "kind"],
  places: ["id", "title", "kind", "country"],
  agreements: ["id", "kind", "status", "date", "party"],
  pledges: ["id", "by", "to", "promise", "stage", "date"],
  events: ["id", "kind", "status", "date", "place"],
  statements: ["id", "speaker", "act", "occasion"],
};

/** What a record is called, and the date that a reader would look for, stand in different fields. */
const HEADLINE: Readonly<Record<string, readonly string[]>> = {
  title: ["/title", "/headline", "/name"],
  date: ["/published", "/signed/date", "/inForce/date", "/term/validity", "/stages/date", "/date"],
};

/** The columns of names: `title`, `date`, `disputed`, a filter (`party`), a field (`summary`) or a pointer (`/signed/place`). */
export function recordColumns(
  names: readonly string[] | undefined,
  collection: CollectionName | undefined,
): RecordColumn[] {
  return (names ?? DEFAULTS[collection ?? "all"]).map((name) => {
    // No field of a record, but what its claims come to.
    if (name === "disputed") return { name, fields: [], isKey: false, valueOf: disputedPaths };
    const fields = fieldsOf(name, collection);
    return { name, fields, isKey: name === "id", valueOf: (record) => firstAt(record, fields) };
  });
}

/** Where sources disagree. */
function disputedPaths({ claims }: DatasetRecord): readonly string[] | undefined {
  const paths = claims.filter(isRival).flatMap(pathsOf);
  return paths.length === 0 ? undefined : [...new Set(paths)];
}

function fieldsOf(name: string, collection: CollectionName | undefined): readonly string[] {
  const headline = Object.hasOwn(HEADLINE, name) ? HEADLINE[name]?.filter(isFieldOf(collection)) : undefined;
  const fields =
    headline ?? describeFilter(name, collection)?.fields.filter((field) => field.startsWith("/"));
  if (fields && fields.length > 0) return fields;
  return [name.startsWith("/") ? name : `/${name}`];
}

function isFieldOf(collection: CollectionName | undefined): (pointer: string) => boolean {
  return (pointer) =>
    FIELDS.some(
      (field) =>
        field.pointer === pointer && (collection === undefined || field.collections.includes(collection)),
    );
}

function firstAt(record: DatasetRecord, fields: readonly string[]): unknown {
  for (const field of fields) {
    const values = valuesAt(record, field.slice(1).split("/"));
    if (values.length > 0) return values.length === 1 ? values[0] : values;
  }
  return undefined;
}

/** The values at a pointer without the keys of list items. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((each) => valuesAt(each, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return [value];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest);
}
