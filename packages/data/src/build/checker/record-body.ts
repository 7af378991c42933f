import type * as z from "zod";
import { UnknownNode } from "./unknown-node.ts";
import type { WriteTest } from "./value-test.ts";

/**
 * Every own enumerable key and its value are tested. As in zod, an own `__proto__` is passed over, and an object
 * with a foreign constructor is none. Keys are few, so clarity wins over speed here.
 */
export function recordBody(def: z.core.$ZodRecordDef, write: WriteTest, at: string): string {
  if (def.mode === "loose" || def.partial) throw new UnknownNode(at, "a record that is loose or partial");
  if (def.keyType._zod.def.type !== "string")
    throw new UnknownNode(at, "a record whose keys are not plain strings");
  const key = write(def.keyType, "key", `${at}.key`);
  const field = write(def.valueType, "value[key as string]", `${at}.value`);
  return [
    "  if (!isPlainObject(value)) return false;",
    "  for (const key of Reflect.ownKeys(value)) {",
    "    if (!Object.prototype.propertyIsEnumerable.call(value, key)) continue;",
    "    count(1);",
    '    if (key === "__proto__") continue;',
    `    if (!(${key}) || !(${field})) return false;`,
    "  }",
    "  return true;",
  ].join("\n");
}
