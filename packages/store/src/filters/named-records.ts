import { type CollectionName, FIELDS } from "@org/defense-pact-data/fields";
import type { Condition } from "./condition.ts";
import { type Parameters, parseFilters } from "./parse.ts";

/** A value of a parameter that names a record. */
export interface NamedRecord {
  readonly parameter: string;
  /** As it was written. */
  readonly text: string;
  /** What it stands for: one id, or for a slug that of each collection that the record could be in. */
  readonly ids: readonly [string, ...string[]];
}

const REFERENCES: ReadonlySet<string> = new Set(
  FIELDS.filter(({ type }) => type === "reference").map(({ pointer }) => pointer),
);

/**
 * What parameters name records by, of those that `parseFilters` takes. A store finds nothing where nobody has such an id:
 * who asks has probably mistyped it, and is told so by whoever looks these up.
 */
export function namedRecords(
  input: Parameters,
  options: { readonly collection?: CollectionName } = {},
): readonly NamedRecord[] {
  return Object.entries(input).flatMap(([parameter, texts = []]) =>
    [texts].flat().flatMap((text) => {
      const parsed = parseFilters({ [parameter]: text }, options);
      const ids = parsed.ok ? parsed.filters.conditions.flatMap(idsIn) : [];
      const [first, ...others] = ids;
      return first === undefined ? [] : [{ parameter, text, ids: [first, ...others] as const }];
    }),
  );
}

function idsIn(condition: Condition): readonly string[] {
  if (condition.op !== "equals" || !condition.fields.every((field) => REFERENCES.has(field))) return [];
  return condition.anyOf.map(({ key }) => String(key));
}
