import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defensePact } from "./testing/terminal.ts";

/** A line of the table of JSON in the README: `command`, what it prints, its keys (none where it prints records). */
const ROW = /^\| `(?<command>[^`]+)` \| (?<prints>an object|a list) \| (?<keys>.+) \|$/gm;

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const shapes = [...README.matchAll(ROW)].map(({ groups: { command = "", prints = "", keys = "" } = {} }) => ({
  command,
  prints,
  keys: [...keys.matchAll(/`([^`?]+)(\??)`/g)].map(([, name = "", mark]) => ({
    name,
    isOptional: mark === "?",
  })),
}));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "json-"));
  const { stdout } = await defensePact(["export", "--collection", "actors"]);
  writeFileSync(join(folder, "actors.json"), stdout);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the README's table of JSON", () => {
  test("has the commands that print JSON about the dataset", () => {
    expect(shapes.length).toBeGreaterThan(12);
  });

  test.for(shapes.filter(({ command }) => command !== "verify"))(
    "$command prints $prints with the keys it says",
    async ({ command, prints, keys }) => {
      const argv = command.split(" ").map((word) => (word === "RECORDS" ? folder : word));
      const { stdout } = await defensePact([...argv, "--json"]);
      const printed: unknown = JSON.parse(stdout);
      expect(Array.isArray(printed)).toBe(prints === "a list");
      const entries = [printed].flat() as Readonly<Record<string, unknown>>[];
      expect(entries.length).toBeGreaterThan(0);
      const expected = keys.length > 0 ? keys : [{ name: "type", isOptional: false }];
      for (const entry of entries) {
        for (const { name, isOptional } of expected) if (!isOptional) expect(entry).toHaveProperty([name]);
        if (keys.length > 0)
          expect(keys.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(entry)));
      }
    },
  );
});
