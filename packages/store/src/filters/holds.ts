import { type FieldRow, rowsOf } from "@org/defense-pact-data/fields";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { Law } from "../law.ts";
import type { Condition } from "./condition.ts";

/** The values of a record by name; a store that keeps them gives its own. */
type Rows = (name: string) => readonly FieldRow[];

/** Whether a record meets a condition: what every store must answer alike. */
export function holds(
  record: DatasetRecord,
  condition: Condition,
  law: Law,
  rows: Rows = (name) => rowsOf(record, name),
): boolean {
  if (condition.op === "in-force") {
    if (record.type !== "agreement") return false;
    const answer = law.inForce(record, condition.date);
    return answer === "yes" || (answer === "possibly" && condition.certainty === "possible");
  }
  const test = condition.op === "equals" ? isWanted(condition) : isWithin(condition);
  return condition.fields.some((name) => rows(name).some(test));
}

function isWanted({ anyOf, roles }: Condition & { op: "equals" }): (row: FieldRow) => boolean {
  return (row) =>
    (roles === undefined || roles.includes(row.value)) &&
    anyOf.some(
      ({ key, value, high }) =>
        row.key === key &&
        (value === undefined || row.value === value) &&
        (high === undefined || row.high === high),
    );
}

/** Whether a row can be, or surely is, on the side of the bound that is asked for. */
function isWithin({
  op,
  bound,
  certainty,
}: Condition & { op: "at-least" | "at-most" }): (row: FieldRow) => boolean {
  const isCertain = certainty === "certain";
  return ({ key, high, vague }) => {
    if (isCertain && vague) return false;
    const low = key as number;
    const top = high as number;
    if (op === "at-least") return (isCertain ? low : top) >= bound;
    return (isCertain ? top : low) <= bound;
  };
}
