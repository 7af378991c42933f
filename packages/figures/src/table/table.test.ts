import { describe, expect, it } from "vitest";
import { elements, parseXml, textOf } from "../fixtures/parse-xml.ts";
import { safeHref, tableCsv, tableHtml } from "./table.ts";

const TABLE = {
  caption: "A table <here>",
  columns: [
    { key: "record", label: "Record" },
    { key: "n", label: "Number" },
  ],
  rows: [
    { record: "actors/kenya", n: 1.5 },
    { record: `=HYPERLINK("x"), "quoted"`, n: null },
    { record: "two\nlines", n: -1 },
  ],
};

describe("a table", () => {
  it("is RFC 4180 as CSV, with formulas made harmless and negative numbers left numbers", () => {
    expect(tableCsv(TABLE)).toBe(
      `record,n\r\nactors/kenya,1.5\r\n"'=HYPERLINK(""x""), ""quoted""",\r\n"two\nlines",-1\r\n`,
    );
  });

  it("is escaped HTML with headed columns, and links ids to safe addresses alone", () => {
    const linked = parseXml(tableHtml(TABLE, (id) => `/${id}/`));
    expect(elements(linked, "th").map(({ attributes }) => attributes.scope)).toEqual(["col", "col"]);
    expect(elements(linked, "a").map(({ attributes }) => attributes.href)).toEqual(["/actors/kenya/"]);
    expect(textOf(elements(linked, "caption")[0]!)).toBe("A table <here>");
    expect(tableHtml(TABLE, () => "javascript:alert(1)")).not.toContain("<a");
    expect(tableHtml(TABLE)).not.toContain("<a");
  });

  it.each([
    ["/a/b", "/a/b"],
    ["../a", "../a"],
    ["#x", "#x"],
    ["https://example.org/a:b", "https://example.org/a:b"],
    ["a/b:c", "a/b:c"],
    ["javascript:alert(1)", undefined],
    [" java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["JAVASCRIPT:x/y", undefined],
    [undefined, undefined],
  ])("takes the address %j as %j", (href, safe) => {
    expect(safeHref(href)).toBe(safe);
  });
});
