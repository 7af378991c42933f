import * as z from "zod";
import type { ModuleText } from "./module-text.ts";
import { numberTest } from "./number-test.ts";
import { objectBody } from "./object-body.ts";
import { recordBody } from "./record-body.ts";
import { sizeTest } from "./size-test.ts";
import { stringTest } from "./string-test.ts";
import { unionBody } from "./union-body.ts";
import { UnknownNode } from "./unknown-node.ts";

/** Writes the test of one schema node on the expression `value`, defining in the module what it calls. */
export type WriteTest = (schema: z.core.$ZodType, value: string, at: string) => string;

/**
 * A writer of tests into a module. A test is true exactly where zod's `safeParse` succeeds. It throws at a node,
 * check, format or option that it does not know, so that nothing is passed over in silence.
 */
export function testWriter(module: ModuleText): WriteTest {
  const write: WriteTest = (node, value, at) => {
    const schema = node as z.core.$ZodTypes;
    const { def } = schema._zod;
    if (!CHECKED.has(def.type) && def.checks?.length) {
      throw new UnknownNode(at, `a check on a schema node of type "${def.type}"`);
    }
    const call = (body: string) => `${module.check(checkName(node, at), body)}(${value})`;
    switch (def.type) {
      case "string":
        return call(
          `  return typeof value === "string" && ${stringTest(schema as z.core.$ZodString, "value", module, at)};`,
        );
      case "number":
        return call(`  return ${numberTest(schema as z.core.$ZodNumber, "value", at)};`);
      case "boolean":
        if (def.coerce) throw new UnknownNode(at, "a boolean that is coerced");
        return `typeof ${value} === "boolean"`;
      case "unknown":
        return `passOver(${value})`;
      case "literal":
        return def.values.length === 1
          ? `${value} === ${term(def.values[0], at)}`
          : call(termsBody(def.values, at));
      case "enum":
        return call(termsBody(Object.values(def.entries), at));
      case "array":
        return call(arrayBody(def.element, sizeTest(def.checks, "value", at), write, at));
      case "tuple":
        if (def.rest) throw new UnknownNode(at, "a tuple with a rest");
        return call(tupleBody(def.items, write, at));
      case "object":
        return call(objectBody(def, write, at));
      case "record":
        return call(recordBody(def, write, at));
      case "union":
        return call(unionBody(def, write, at));
      default:
        throw new UnknownNode(at, `a schema node of type "${def.type}"`);
    }
  };
  return write;
}

/** The nodes whose checks are read; on any other a check is unknown. */
const CHECKED: ReadonlySet<string> = new Set(["string", "number", "array"]);

function arrayBody(element: z.core.$ZodType, size: string, write: WriteTest, at: string): string {
  const test = write(element, "value[i]", `${at}[]`);
  return [
    `  if (!Array.isArray(value)${size && ` || !(${size})`}) return false;`,
    `  for (let i = 0; i < value.length; i++) if (!(${test})) return false;`,
    "  return true;",
  ].join("\n");
}

function tupleBody(items: readonly z.core.$ZodType[], write: WriteTest, at: string): string {
  const tests = items.map((item, i) => {
    if (item._zod.optin !== undefined) throw new UnknownNode(`${at}[${i}]`, "a tuple with an optional place");
    return `(${write(item, `value[${i}]`, `${at}[${i}]`)})`;
  });
  return `  return ${["Array.isArray(value)", `value.length === ${items.length}`, ...tests].join(" && ")};`;
}

/** One comparison of lengths tells most terms apart before any text is compared. */
function termsBody(terms: readonly unknown[], at: string): string {
  const byLength = new Map<number, string[]>();
  for (const each of new Set(terms)) {
    if (typeof each !== "string") throw new UnknownNode(at, `a term of type ${typeof each}`);
    byLength.set(each.length, [...(byLength.get(each.length) ?? []), `value === ${JSON.stringify(each)}`]);
  }
  const cases = [...byLength].map(([length, tests]) => `    case ${length}: return ${tests.join(" || ")};`);
  return [
    '  if (typeof value !== "string") return false;',
    "  switch (value.length) {",
    ...cases,
    "    default: return false;",
    "  }",
  ].join("\n");
}

function term(value: unknown, at: string): string {
  if (typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  throw new UnknownNode(at, `a term of type ${typeof value}`);
}

/** The node's own id or title, else its place: a name that a reader of the module can find in the schema. */
function checkName(schema: z.core.$ZodType, at: string): string {
  const meta = z.globalRegistry.get(schema);
  const name = meta?.id ?? meta?.title ?? at;
  return `is${name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase()).replace(/[^A-Za-z0-9]/g, "")}`;
}
