import type { Condition, Wanted } from "../filters/condition.ts";
import { joined, places, type Sql, sql } from "./sql.ts";

/** The numbers of the fields in the index. */
export type FieldNumbers = ReadonlyMap<string, number>;

/**
 * A condition on the record `s.seq`, answered by the index; undefined where records must be read to answer it.
 * @param sorted the field that `s` itself is a row of: its own values need no further look-up.
 */
export function conditionSql(condition: Condition, numbers: FieldNumbers, sorted?: string): Sql | undefined {
  const fields = numbersOf(condition, numbers);
  if (condition.op === "in-force" || fields === undefined) return undefined;
  const test = (row: string) => (condition.op === "equals" ? equals(condition, row) : within(condition, row));
  if (condition.fields.length === 1 && condition.fields[0] === sorted) return test("s");
  const holds = test("c");
  return {
    text: `EXISTS (SELECT 1 FROM field_rows c WHERE c.seq = s.seq AND c.field IN (${places(fields.length)}) AND ${holds.text})`,
    values: [...fields, ...holds.values],
  };
}

/** The fields' numbers, or undefined where the index does not keep all of them. */
export function numbersOf(condition: Condition, numbers: FieldNumbers): number[] | undefined {
  if (condition.op === "in-force") return undefined;
  const known = condition.fields.flatMap((name) => numbers.get(name) ?? []);
  return known.length === condition.fields.length ? known : undefined;
}

/** What a row must be to be one that is wanted. */
export function equals({ anyOf, roles }: Condition & { op: "equals" }, row: string): Sql {
  const isPlain = anyOf.every(({ value, high }) => value === undefined && high === undefined);
  const wanted = isPlain
    ? sql(`${row}.key IN (${places(anyOf.length)})`, ...anyOf.map(({ key }) => key))
    : joined(
        anyOf.map((one) => exactly(one, row)),
        " OR ",
      );
  if (roles === undefined) return { ...wanted, text: `(${wanted.text})` };
  return joined(
    [{ ...wanted, text: `(${wanted.text})` }, sql(`${row}.value IN (${places(roles.length)})`, ...roles)],
    " AND ",
  );
}

function exactly({ key, value, high }: Wanted, row: string): Sql {
  const parts = [
    sql(`${row}.key = ?`, key),
    ...(value === undefined ? [] : [sql(`${row}.value = ?`, value)]),
    ...(high === undefined ? [] : [sql(`${row}.high = ?`, high)]),
  ];
  const all = joined(parts, " AND ");
  return { ...all, text: `(${all.text})` };
}

function within({ op, bound, certainty }: Condition & { op: "at-least" | "at-most" }, row: string): Sql {
  const isCertain = certainty === "certain";
  const side = (op === "at-least") === isCertain ? "key" : "high";
  const test = `${row}.${side} ${op === "at-least" ? ">=" : "<="} ?`;
  return sql(isCertain ? `(${test} AND ${row}.vague = 0)` : test, bound);
}
