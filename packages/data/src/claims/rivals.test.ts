import { expect, test } from "vitest";
import type { Resolution } from "../../types/index.d.ts";
import { claimOf } from "./fixtures/invented.ts";
import { resolutionFor, rivalsOf } from "./rivals.ts";

const claims = [
  claimOf({ id: "rival", path: "/signed/date", relation: "rival" }),
  claimOf({ id: "withdrawn", path: "/signed/date", relation: "rival", status: "withdrawn" }),
  claimOf({ id: "coarser", path: "/signed/date", relation: "coarser" }),
  claimOf({ id: "around", path: "/signed", relation: "rival" }),
  claimOf({ id: "several", paths: ["/kind", "/signed/date"], relation: "rival" }),
  claimOf({ id: "whole-id", path: "/about/actors~1kenya", relation: "rival" }),
];

test("rivals are the active rival claims on that very field", () => {
  const ids = (pointer: string) => rivalsOf({ claims }, pointer).map(({ id }) => id);
  expect(ids("/signed/date")).toEqual(["rival", "several"]);
  expect(ids("/signed")).toEqual(["around"]);
  expect(ids("/about/kenya")).toEqual(["whole-id"]);
  expect(ids("/status")).toEqual([]);
});

test("a resolution is that of the field itself", () => {
  const resolution = { path: "/signed/date" } as Resolution;
  expect(resolutionFor({ resolutions: [resolution] }, "/signed/date")).toBe(resolution);
  expect(resolutionFor({ resolutions: [resolution] }, "/signed")).toBeUndefined();
  expect(resolutionFor({}, "/signed/date")).toBeUndefined();
});
