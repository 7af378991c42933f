import { expect, it } from "vitest";
import { compareFindings, comparePointers } from "./order.ts";

it("orders pointers by step, positions as numbers, what is inside after what it is in", () => {
  const pointers = ["/claims/10", "/claims/2/path", "/claims/2", "", "/a", "/claims", "/claims/x"];
  expect(pointers.sort(comparePointers)).toEqual([
    "",
    "/a",
    "/claims",
    "/claims/2",
    "/claims/2/path",
    "/claims/10",
    "/claims/x",
  ]);
});

it("orders findings by path, then code, then message", () => {
  const findings = [
    { path: "/b", code: "a", message: "1" },
    { path: "/a", code: "b", message: "1" },
    { path: "/a", code: "a", message: "2" },
    { path: "/a", code: "a", message: "1" },
  ];
  expect(findings.sort(compareFindings).map((one) => one.path + one.code + one.message)).toEqual([
    "/aa1",
    "/aa2",
    "/ab1",
    "/ba1",
  ]);
  expect(compareFindings(findings[0]!, findings[0]!)).toBe(0);
});
