import type * as z from "zod";
import { UnknownNode } from "./unknown-node.ts";
import type { WriteTest } from "./value-test.ts";

/** The discriminator's value decides, as in zod, which option judges the object; a plain union is not known. */
export function unionBody(def: z.core.$ZodUnionDef, write: WriteTest, at: string): string {
  const { discriminator, unionFallback } = def as z.core.$ZodDiscriminatedUnionDef;
  if (discriminator === undefined) throw new UnknownNode(at, "a union without a discriminator");
  if (unionFallback) throw new UnknownNode(at, "a union that falls back to trying its options");
  const cases = def.options.flatMap((option) => {
    const values = [
      ...((option._zod.propValues as Record<string, Set<unknown>>)[discriminator] as Set<unknown>),
    ];
    const labels = values.map((value) => label(value, `${at}.${discriminator}`));
    return [...labels, `      return ${write(option, "value", `${at}.${values.join("-or-")}`)};`];
  });
  return [
    '  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;',
    `  switch ((value as Record<string, unknown>)[${JSON.stringify(discriminator)}]) {`,
    ...cases,
    "    default:",
    "      return false;",
    "  }",
  ].join("\n");
}

function label(value: unknown, at: string): string {
  if (typeof value !== "string") throw new UnknownNode(at, `a discriminator of type ${typeof value}`);
  return `    case ${JSON.stringify(value)}:`;
}
