import { expect, test } from "vitest";
import { HOSTILE, PLACELESS, PLAIN, reported } from "./fixtures/findings.ts";

test("a finding shows its place, its line, the rule, a hint and where to read on", async () => {
  expect(
    await reported("pretty", [PLAIN, PLACELESS]),
  ).toBe(`error  schema/unknown-term  events/visit  /kind  my records/visit é.yaml:4:7
    events/visit: \`kind\` is "visti", which is none of its terms.
    4 | kind: visti
      |       ^^^^^
    Did you mean "visit"?
    https://defense-pact.example/rules/schema/unknown-term/

error  input/nothing-to-validate
    drafts leads to no data file.
    Data files end in .json.
    https://defense-pact.example/rules/schema/unknown-term/

4 records checked: 2 errors
`);
});

test("the mark stands under its word after tabs and wide characters", async () => {
  const excerpt = { before: '\t{"ノート": ', after: '"表" }' };
  const lines = (await reported("pretty", [{ ...PLAIN, excerpt }])).split("\n");
  expect(lines.slice(2, 4)).toEqual(['    4 |     {"ノート": "表" }', "      |               ^^^^"]);
});

test("a long line is cut to the width, with the place in sight", async () => {
  const excerpt = { before: `…${"x".repeat(80)} `, after: `"fault" ${"y".repeat(80)}…` };
  const text = await reported("pretty", [{ ...PLAIN, excerpt }], {
    isTTY: true,
    columns: 60,
    env: { NO_COLOR: "1" },
  });
  const [line = "", caret = ""] = text.split("\n").slice(2, 4);
  expect(line).toHaveLength(60);
  expect(line).toMatch(/^ {4}4 \| …x+ "fault" y+…$/);
  expect(caret.indexOf("^")).toBe(line.indexOf('"fault"'));
  expect(caret.trimEnd()).toHaveLength(line.indexOf('"fault"') + '"fault"'.length);
});

test("hostile values stay on their lines", async () => {
  expect((await reported("pretty", [HOSTILE])).split("\n")).toHaveLength(9);
});

const FIX = { entry: 1, edits: [{ path: "/kind", value: "visit" }] };

test.each([
  ["--fix mends 1 of them.", [true, false]],
  ["--fix mends it.", [true]],
  ["--fix mends them.", [true, true]],
])("the end says %s", async (offer, areMendable) => {
  const findings = areMendable.map((isMendable) => ({ ...PLAIN, ...(isMendable && { fix: FIX }) }));
  expect((await reported("pretty", findings)).split("\n").at(-2)).toBe(offer);
});

test("of a compressed file the end says that it is to be unpacked first", async () => {
  const findings = [{ ...PLAIN, file: "a.yaml.gz", fix: FIX }];
  expect((await reported("pretty", findings)).split("\n").at(-2)).toBe("Once unpacked, --fix mends it.");
});
