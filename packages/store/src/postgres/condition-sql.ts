import type { Condition, Wanted } from "../filters/condition.ts";
import { numbersOf } from "../filters/numbers-of.ts";
import { type Loaded, type Query, query, together } from "./connection.ts";
import { indexedText, storedText } from "./stored-text.ts";

/**
 * A condition on the record that `row` belongs to, answered by the index; undefined where records must be read.
 * @param sorted the field that `row` itself is a value of: its own values need no further look-up.
 */
export function conditionSql(
  { schema, numbers }: Loaded,
  condition: Condition,
  row: string,
  sorted?: string,
): Query | undefined {
  const fields = numbersOf(condition, numbers);
  if (condition.op === "in-force" || fields === undefined) return undefined;
  if (condition.fields.length === 1 && condition.fields[0] === sorted) return valueSql(condition, row);
  const value = valueSql(condition, "c");
  return {
    text: `EXISTS (SELECT 1 FROM ${schema}.field_rows c WHERE c.shard = ${row}.shard AND c.seq = ${row}.seq
      AND c.field = ANY(?::int[]) AND ${value.text})`,
    values: [fields, ...value.values],
  };
}

/** What a value must be to be one that is wanted. */
export function valueSql(condition: Exclude<Condition, { op: "in-force" }>, row: string): Query {
  if (condition.op !== "equals") return within(condition, row);
  const { anyOf, roles } = condition;
  const isPlain = anyOf.every(({ value, high }) => value === undefined && high === undefined);
  const wanted = isPlain
    ? together(plain(anyOf, row), " OR ")
    : together(
        anyOf.map((one) => exactly(one, row)),
        " OR ",
      );
  const either: Query = { ...wanted, text: `(${wanted.text || "false"})` };
  if (roles === undefined) return either;
  return together([either, query(`${row}.value = ANY(?::text[])`, roles.map(storedText))], " AND ");
}

function plain(anyOf: readonly Wanted[], row: string): Query[] {
  const texts = anyOf.flatMap(({ key }) => (typeof key === "string" ? indexedText(key) : []));
  const numbers = anyOf.flatMap(({ key }) => (typeof key === "number" ? key : []));
  return [
    ...(texts.length > 0 ? [query(`${row}.txt = ANY(?::text[])`, texts)] : []),
    ...(numbers.length > 0 ? [query(`${row}.num = ANY(?::float8[])`, numbers)] : []),
  ];
}

function exactly({ key, value, high }: Wanted, row: string): Query {
  const parts = [
    typeof key === "number" ? query(`${row}.num = ?`, key) : query(`${row}.txt = ?`, indexedText(key)),
    ...(value === undefined ? [] : [query(`${row}.value = ?`, storedText(value))]),
    ...(high === undefined ? [] : [query(`${row}.high = ?`, high)]),
  ];
  const all = together(parts, " AND ");
  return { ...all, text: `(${all.text})` };
}

function within(
  { op, bound, certainty }: Extract<Condition, { op: "at-least" | "at-most" }>,
  row: string,
): Query {
  const isCertain = certainty === "certain";
  const side = (op === "at-least") === isCertain ? "num" : "high";
  const test = `${row}.${side} ${op === "at-least" ? ">=" : "<="} ?`;
  return query(isCertain ? `(${test} AND NOT ${row}.vague)` : test, bound);
}
