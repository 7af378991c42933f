import { EVERY, equalityKey, roleToken, valueToken } from "@org/defense-pact-data/export/sqlite";
import { type CollectionName, fieldAt } from "@org/defense-pact-data/fields";
import type { Condition, Wanted } from "../filters/condition.ts";
import { numbersOf } from "../filters/numbers-of.ts";
import type { Connection } from "./connection.ts";
import { joined, places, type Sql, sql } from "./sql.ts";

/** How a query's conditions are answered. */
export interface Plan {
  readonly collection: CollectionName | undefined;
  readonly conditions: readonly Condition[];
  /** For each condition that asks for values: the tokens of which a record must have one. */
  readonly tokens: readonly (readonly string[])[];
}

type Values = Extract<Condition, { op: "equals" }>;
type Range = Extract<Condition, { op: "at-least" | "at-most" }>;

export function planOf(
  { numbers }: Connection,
  { collection, conditions }: Pick<Plan, "collection" | "conditions">,
): Plan {
  const tokens = conditions.flatMap((condition) => {
    const fields = numbersOf(condition, numbers);
    return condition.op === "equals" && fields ? [tokensOf(condition, fields)] : [];
  });
  return { collection, conditions, tokens };
}

function tokensOf({ fields, anyOf, roles }: Values, numbers: readonly number[]): string[] {
  return numbers.flatMap((number, at) =>
    anyOf.flatMap((wanted) => {
      const key = keyOf(fields[at] as string, wanted);
      return roles ? roles.map((role) => roleToken(number, role, key)) : [valueToken(number, key)];
    }),
  );
}

function keyOf(name: string, { key, value, high }: Wanted): string {
  return equalityKey(fieldAt(name)[0]?.type, { key, value: value ?? "", high: high ?? null });
}

/** The records that have the values asked for, as a query of full text. */
export function matchOf({ tokens }: Plan, without?: string): string {
  const all =
    tokens.length === 0
      ? `"${EVERY}"`
      : tokens.map((any) => `(${any.map((token) => `"${token}"`).join(" OR ")})`).join(" AND ");
  return without === undefined ? all : `(${all}) NOT "${without}"`;
}

/** The same, asked of a row of `facts`. */
export function tokensTest({ tokens }: Plan): Sql[] {
  return tokens.map((any) =>
    sql(`(${any.map(() => "instr(f.tokens, ?)").join(" OR ")})`, ...any.map((token) => ` ${token} `)),
  );
}

/** The same, asked of one record. */
export function factsTest(plan: Plan, seq: string): Sql[] {
  if (plan.tokens.length === 0) return [];
  const all = joined(tokensTest(plan), " AND ");
  return [{ ...all, text: `EXISTS (SELECT 1 FROM facts f WHERE f.seq = ${seq} AND ${all.text})` }];
}

/**
 * What is left to be tested of a record beside its values: its collection, ranges, and what must be read.
 * @param sorted the field that the rows looked through are values of, as rows of `s`.
 */
export function otherTests(connection: Connection, plan: Plan, seq: string, sorted?: string): Sql[] {
  const { collection, conditions } = plan;
  const [first, last] = (collection && connection.ranges[collection]) ?? [0, -1];
  return [
    ...(collection === undefined ? [] : [sql(`${seq} BETWEEN ? AND ?`, first, last)]),
    ...conditions.flatMap((condition, at) => {
      const fields = numbersOf(condition, connection.numbers);
      if (condition.op === "in-force" || fields === undefined) {
        return [sql(`(SELECT holds(r.body, ?) FROM records r WHERE r.seq = ${seq})`, at)];
      }
      return condition.op === "equals" ? [] : [rangeTest(condition, fields, seq, sorted)];
    }),
  ];
}

function rangeTest(condition: Range, numbers: readonly number[], seq: string, sorted?: string): Sql {
  if (condition.fields.length === 1 && condition.fields[0] === sorted) return within(condition, "s");
  const holds = within(condition, "c");
  return {
    text: `EXISTS (SELECT 1 FROM ordered_rows c WHERE c.seq = ${seq} AND c.field IN (${places(numbers.length)}) AND ${holds.text})`,
    values: [...numbers, ...holds.values],
  };
}

/** Whether a row can be, or surely is, on the side of the bound that is asked for. */
export function within({ op, bound, certainty }: Range, row: string): Sql {
  const isCertain = certainty === "certain";
  const side = (op === "at-least") === isCertain ? "key" : "high";
  const test = `${row}.${side} ${op === "at-least" ? ">=" : "<="} ?`;
  return sql(isCertain ? `(${test} AND ${row}.vague = 0)` : test, bound);
}
