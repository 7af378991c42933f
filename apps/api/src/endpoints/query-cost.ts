import { type CollectionName, FIELDS, type Filters } from "@org/defense-pact-store";
import { problem } from "../problems/problem.ts";
import type { Source } from "../source/source.ts";

const UNINDEXED: ReadonlySet<string> = new Set(
  FIELDS.filter(({ indexed }) => !indexed).map(({ pointer }) => pointer),
);

/**
 * Refuses a query that no index helps with, where there are more records than may be read one by one. What is in force on a
 * day is found record by record until a page is full, and `isCounted` of all records.
 *
 * @throws ProblemError `request/too-costly`
 */
export function assertAffordable(
  { conditions }: Filters,
  collection: CollectionName | "all",
  source: Pick<Source, "size" | "maxScanned">,
  isCounted = false,
): void {
  const fields = conditions.flatMap((condition) => ("fields" in condition ? condition.fields : []));
  const unindexed = fields.find((field) => UNINDEXED.has(field));
  const isForce = isCounted && conditions.some(({ op }) => op === "in-force");
  const slow = unindexed ?? (isForce ? "in-force-on" : undefined);
  const isHelped = conditions.some(
    (condition) => condition.op === "equals" && condition.fields.every((field) => !UNINDEXED.has(field)),
  );
  if (slow === undefined || isHelped || source.size(collection) <= source.maxScanned) return;
  throw problem(
    "request/too-costly",
    `${unindexed === undefined ? "What is in force, each record tells" : `${slow} is not indexed`}, and ${source.size(collection)} records are more than may be read one by one (${source.maxScanned}).`,
    {
      parameter: slow,
      suggestion: "Ask for an indexed field as well, such as kind or since.",
    },
  );
}
