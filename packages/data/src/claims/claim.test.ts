import { expect, test } from "vitest";
import { claimFinder, claimsOn, isActive, isSupporting, pathsOf } from "./claim.ts";
import { claimOf } from "./fixtures/invented.ts";

test("a claim is about its path or its paths", () => {
  expect(pathsOf({ path: "/signed/date" })).toEqual(["/signed/date"]);
  expect(pathsOf({ paths: ["/by", "/purpose"] })).toEqual(["/by", "/purpose"]);
  expect(pathsOf({})).toEqual([]);
});

test("a claim is active unless it is withdrawn", () => {
  expect(isActive({})).toBe(true);
  expect(isActive({ status: "active" })).toBe(true);
  expect(isActive({ status: "withdrawn" })).toBe(false);
});

test("the value is supported by active claims that say the same", () => {
  expect(isSupporting({})).toBe(true);
  expect(isSupporting({ relation: "equivalent" })).toBe(true);
  expect(isSupporting({ relation: "coarser" })).toBe(false);
  expect(isSupporting({ relation: "rival" })).toBe(false);
  expect(isSupporting({ status: "withdrawn" })).toBe(false);
});

test("the claims on a field are those on it and on what is around it, of any relation and status", () => {
  const claims = [
    claimOf({ id: "around", path: "/signed" }),
    claimOf({ id: "rival", path: "/signed/date", relation: "rival" }),
    claimOf({ id: "several", paths: ["/kind", "/signed/date"], status: "withdrawn" }),
    claimOf({ id: "sibling", path: "/signed/place" }),
    claimOf({ id: "lookalike", path: "/sign" }),
    claimOf({ id: "within", path: "/signed/date/day" }),
  ];
  const ids = (pointer: string) => claimsOn({ claims }, pointer).map(({ id }) => id);
  expect(ids("/signed/date")).toEqual(["around", "rival", "several"]);
  expect(ids("/kind")).toEqual(["several"]);
  expect(ids("/status")).toEqual([]);
});

test("a finder of claims answers as the search through all of them", () => {
  const claims = [
    claimOf({ id: "around", path: "/signed" }),
    claimOf({ id: "several", paths: ["/kind", "/signed/date", "/signed/place"] }),
    claimOf({ id: "by whole id", path: "/about/actors~1kenya" }),
    claimOf({ id: "lookalike", path: "/sign" }),
  ];
  const whole = claimOf({ id: "of the record", path: "" });
  for (const held of [claims, [...claims, whole], []]) {
    const find = claimFinder({ claims: held });
    for (const pointer of ["", "/signed", "/signed/date", "/kind", "/about/kenya", "/sign", "/by"])
      expect(find(pointer)).toEqual(claimsOn({ claims: held }, pointer));
  }
  expect(claimFinder({ claims })("/about/kenya").map(({ id }) => id)).toEqual(["by whole id"]);
});
