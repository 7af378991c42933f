import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { actor, invented } from "../../dataset/fixtures/invented.ts";
import { validate } from "../../validate/index.ts";
import { chosen } from "../chosen.ts";
import { published } from "../testing/published.ts";
import { yaml } from "./index.ts";

const textOf = (dataset: Parameters<typeof yaml.write>[0]) => [...yaml.write(dataset)].join("");

test.each(["1.1", "1.2"] as const)("a reader of YAML %s reads the records back", (version) => {
  const tricky = invented({
    actors: [actor("no", { name: "NO", aliases: [{ key: "y", name: "2023-09-25", kind: "alias" }] })],
  });
  for (const dataset of [tricky, published]) {
    const documents = parseAllDocuments(textOf(dataset), { version });
    expect(Array.isArray(documents) && documents.map((document) => document.toJS())).toEqual([
      ...chosen(dataset, {}),
    ]);
  }
});

test.each(["\u0085", "\u2028", "\u2029"])("%j, which ends a line in YAML 1.1 alone, is escaped", (mark) => {
  const names = [`No${mark}Land`, `No: ${mark} \\land`, `${"of the north ".repeat(12)}${mark}`];
  const aliases = names.map((name, at) => ({ key: `k${at}`, name, kind: "alias" }) as const);
  const text = textOf(invented({ actors: [actor("norland", { name: names[0] as string, aliases })] }));
  expect(text).not.toContain(mark);
  const records = parseAllDocuments(text, { version: "1.1" }).map((document) => document.toJS());
  expect(records.find(({ id }) => id === "actors/norland")).toMatchObject({ name: names[0], aliases });
});

test("the validator takes it: our own records have no finding", async () => {
  const { checked, findings } = await validate(textOf(published), {
    format: "yaml",
    base: published as never,
  });
  expect(findings).toEqual([]);
  expect(checked).toBe([...chosen(published, {})].length);
});
