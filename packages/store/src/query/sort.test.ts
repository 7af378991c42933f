import { expect, test } from "vitest";
import { parseSort, sortsOf } from "./sort.ts";

test("records can be sorted by what the index keeps and a record has once", () => {
  expect(sortsOf("pledges")).toEqual(
    expect.arrayContaining(["id", "date", "title", "by", "/promise/amount", "kind"]),
  );
  for (const many of ["to", "/stages/date", "/summary", "party"])
    expect(sortsOf("pledges")).not.toContain(many);
  expect(parseSort("-by", "pledges")).toEqual({ field: "/by", isDescending: true });
});

test("a name that means several fields of all collections sorts none of them", () => {
  expect(parseSort("kind")).toMatchObject({ code: "query/unknown-sort" });
  expect(parseSort("-dat")).toMatchObject({ suggestion: "-date" });
  expect(parseSort("�".repeat(100))).toMatchObject({
    suggestion: expect.stringMatching(/^Known are: id, date, title, [^/]+\.$/),
  });
});
