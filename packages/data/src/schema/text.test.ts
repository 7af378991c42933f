import { describe, expect, it } from "vitest";
import * as z from "zod";
import { dataset } from "./dataset.ts";
import { languageTag } from "./text.ts";

interface Found {
  readonly path: string;
  readonly pattern: string;
  readonly meta: z.core.GlobalMeta;
}

/** Every text in a schema that a pattern checks, with what its schema says of itself. */
function patternTexts(schema: z.core.$ZodType, path: string, seen = new Set<z.core.$ZodType>()): Found[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const into = (inner: z.core.$ZodType, step: string) => patternTexts(inner, path + step, seen);
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).flatMap(([name, field]) => into(field, `/${name}`));
    case "array":
      return into(def.element, "/*");
    case "optional":
      return into(def.innerType, "");
    case "union":
      return def.options.flatMap((option, at) => into(option, `|${at}`));
    case "string": {
      const meta = z.globalRegistry.get(schema) ?? {};
      return patternsOf(def).map((pattern) => ({ path, pattern, meta }));
    }
    default:
      return [];
  }
}

const TEXTS = patternTexts(dataset, "");

function patternsOf(def: z.core.$ZodStringDef): string[] {
  const checks = [def, ...(def.checks ?? []).map((check) => check._zod.def)];
  return checks.flatMap((check) => ("pattern" in check ? [(check.pattern as RegExp).source] : []));
}

describe("a text whose form a pattern checks", () => {
  it("is found in every collection", () => {
    const found = new Set(TEXTS.map(({ path }) => path.split("/")[1]));
    expect([...found].sort()).toEqual(Object.keys(dataset.shape).sort());
  });

  it("says what it is, or which collections it refers to", () => {
    expect(TEXTS.filter(({ meta }) => !meta.description && !meta["x-ref"])).toEqual([]);
  });

  it("has a code, tag or name of a set form as an example, in its description or beside it", () => {
    const formed = TEXTS.filter(({ pattern, meta }) => pattern !== "\\S" && !meta["x-ref"]);
    const mute = formed.filter(
      ({ meta }) =>
        meta.examples === undefined &&
        !/collection and slug|YYYY|64 lower-case|such as/.test(meta.description ?? ""),
    );
    expect(mute.map(({ path }) => path)).toEqual([]);
  });
});

describe("languageTag", () => {
  it.each(["en", "sw-KE", "swa", "zh-Hant-TW"])("accepts %s", (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(true);
  });

  it.each(["English", "EN", "e", "en_GB", "en-", "x-klingon", ""])("refuses %j", (tag) => {
    expect(languageTag.safeParse(tag).success).toBe(false);
  });
});
