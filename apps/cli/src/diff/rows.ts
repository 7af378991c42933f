import type { Column, Rows } from "../terminal/rows.ts";
import type { Comparison, ExplainedChange } from "./comparison.ts";

/** A change as a line of its own, with the title of its record. */
export type ListedChange = ExplainedChange & { readonly title: string };

const COLUMNS: readonly Column<ListedChange>[] = [
  { name: "kind", valueOf: ({ kind }) => kind },
  { name: "of", valueOf: ({ of }) => of },
  { name: "record", isKey: true, valueOf: ({ record }) => record },
  { name: "title", valueOf: ({ title }) => title },
  { name: "path", valueOf: ({ path }) => path },
  { name: "from", valueOf: ({ of, from }) => (of === "record" ? undefined : from) },
  { name: "to", valueOf: ({ of, to }) => (of === "record" ? undefined : to) },
  { name: "sources", valueOf: ({ evidence }) => [...new Set(evidence.map(({ source }) => source))] },
  { name: "reason", valueOf: ({ reason }) => reason },
];

/** A comparison as rows, a change each; whole records stand in JSON only. */
export function changeRows({ records }: Comparison): Rows<ListedChange> {
  return {
    columns: COLUMNS,
    rows: records.flatMap(({ title, changes }) => changes.map((change) => ({ ...change, title }))),
    jsonOf: (row) => row,
    notes: () => [],
  };
}
