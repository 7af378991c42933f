import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The run-time imports of a folder's modules: `[file, kind, what]`. */
function importsOf(folder: string): [string, "static" | "lazy", string][] {
  const url = new URL(`../${folder}/`, import.meta.url);
  const files = readdirSync(url).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, url), "utf8");
    const fixed = [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)";/gm)];
    const lazy = [...text.matchAll(/await import\("([^"]+)"\)/g)];
    return [
      ...fixed.map(([, what]) => [file, "static", what] as [string, "static", string]),
      ...lazy.map(([, what]) => [file, "lazy", what] as [string, "lazy", string]),
    ];
  });
}

const ALL = [...importsOf("validate"), ...importsOf("formats")];

it("imports no module of Node, so that it runs in browsers", () => {
  expect(ALL.length).toBeGreaterThan(50);
  expect(ALL.filter(([, , what]) => what.startsWith("node:"))).toEqual([]);
});

it("loads zod and the parsers of YAML and CSV only where they are needed", () => {
  const lazy = ALL.filter(([, kind]) => kind === "lazy").map(([, , what]) => what);
  expect(lazy.sort()).toEqual(["./csv.ts", "./explain.ts", "./yaml.ts"]);
  const heavy = ALL.filter(
    ([, kind, what]) => kind === "static" && /^(zod|yaml|csv-parse|\.\.\/schema)/.test(what),
  );
  expect(new Set(heavy.map(([file]) => file))).toEqual(
    new Set([
      "explain.ts",
      "schema-node.ts",
      "csv-cells.ts",
      "yaml.ts",
      "yaml-locate.ts",
      "yaml-marks.ts",
      "yaml-splices.ts",
      "yaml-text.ts",
    ]),
  );
});
