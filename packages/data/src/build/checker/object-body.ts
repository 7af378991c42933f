import type * as z from "zod";
import { UnknownNode } from "./unknown-node.ts";
import type { WriteTest } from "./value-test.ts";

/**
 * One pass over the keys: each known one is tested, an unknown one (an own `__proto__` and what is inherited
 * too) refuses the object, and the required ones are counted, since a key comes once.
 */
export function objectBody(def: z.core.$ZodObjectDef, write: WriteTest, at: string): string {
  if (def.catchall?._zod.def.type !== "never") throw new UnknownNode(at, "an object that is not strict");
  const fields = Object.entries(def.shape).map(([name, schema]) => ({
    name,
    ...fieldOf(name, schema as z.core.$ZodType, write, `${at}.${name}`),
  }));
  const cases = fields.map(({ name, test, required }) =>
    [
      `      case ${JSON.stringify(name)}:`,
      `        if (!(${test})) return false;`,
      ...(required ? ["        required++;"] : []),
      "        break;",
    ].join("\n"),
  );
  return [
    '  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;',
    "  const object = value as Record<string, unknown>;",
    "  let required = 0;",
    "  let own = 0;",
    "  for (const key in object) {",
    "    const field = object[key];",
    "    own++;",
    "    switch (key) {",
    ...cases,
    "      default:",
    "        return false;",
    "    }",
    "  }",
    "  count(own);",
    `  return required === ${fields.filter(({ required }) => required).length};`,
  ].join("\n");
}

function fieldOf(name: string, schema: z.core.$ZodType, write: WriteTest, at: string) {
  if (name in Object.prototype) throw new UnknownNode(at, "a field that every object inherits");
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "optional") {
    if (schema._zod.optin !== undefined) throw new UnknownNode(at, `a "${def.type}" that may be left out`);
    return { required: true, test: write(schema, "field", at) };
  }
  if (!schema._zod.traits.has("$ZodExactOptional"))
    throw new UnknownNode(at, "an optional that is not exact");
  if (def.checks?.length) throw new UnknownNode(at, "a check on an optional");
  return { required: false, test: write(def.innerType, "field", at) };
}
