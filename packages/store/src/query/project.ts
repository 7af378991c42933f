import { type CollectionName, fieldAt, fieldsIn, POINTERS } from "@org/defense-pact-data/fields";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { quoted, type StoreIssue } from "../errors.ts";
import { pointerMeant } from "../filters/suggestion.ts";

type Holder = Readonly<Record<string, unknown>>;

/** The fields to show as pointers: `signed` is the whole of it, `/signed/date` a part; else what is wrong. */
export function parseFields(
  names: readonly string[],
  collection?: CollectionName,
): { readonly pointers: readonly string[]; readonly issues: readonly StoreIssue[] } {
  const pointers = names.map((name) => (name.startsWith("/") ? name : `/${name}`));
  const issues = pointers
    .filter((pointer) => !isKnown(pointer, collection))
    .map((pointer) => unknown(pointer, collection));
  return { pointers, issues };
}

function isKnown(pointer: string, collection: CollectionName | undefined): boolean {
  return (
    pointer === "/ext" ||
    pointer === "/coordinates" ||
    fieldAt(pointer, collection).length > 0 ||
    pointersOf(collection).some((one) => one.startsWith(`${pointer}/`))
  );
}

function unknown(pointer: string, collection: CollectionName | undefined): StoreIssue {
  return {
    code: "query/unknown-field",
    parameter: "fields",
    message: `${collection ?? "Records"} have no field ${quoted(pointer)}.`,
    suggestion: pointerMeant(pointer, pointersOf(collection)),
  };
}

function pointersOf(collection: CollectionName | undefined): readonly string[] {
  return collection ? fieldsIn(collection).map(({ pointer }) => pointer) : POINTERS;
}

/** A record with the fields asked for, in its own order; its type and id always stay. Lists keep every item. */
export function project(record: DatasetRecord, pointers: readonly string[]): Holder {
  const paths = ["/type", "/id", ...pointers].map((pointer) => pointer.slice(1).split("/"));
  return pick(record, paths) as Holder;
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((each) => pick(each, paths));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, each]) => {
    const inner = paths.filter(([step]) => step === name).map((path) => path.slice(1));
    return inner.length > 0 ? [[name, pick(each, inner)] as const] : [];
  });
  return Object.fromEntries(kept);
}
