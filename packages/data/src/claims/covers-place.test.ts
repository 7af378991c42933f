import { expect, test } from "vitest";
import { coversPlace, isSamePlace } from "./covers-place.ts";

test("a place covers itself and what is in it", () => {
  expect(coversPlace("/to", "/to/haiti/target")).toBe(true);
  expect(coversPlace("/to/haiti/target", "/to")).toBe(false);
  expect(coversPlace("/to", "/topics")).toBe(false);
});

test("a reference is named by its slug or by its whole id", () => {
  expect(coversPlace("/about/actors~1kenya", "/about/kenya")).toBe(true);
  expect(coversPlace("/about/kenya", "/about/actors~1kenya")).toBe(true);
  expect(coversPlace("/about", "/about/actors~1kenya")).toBe(true);
  expect(coversPlace("/about/actors~1kenya", "/about/places~1kenya")).toBe(false);
  expect(coversPlace("/about/actors~1kenya", "/about")).toBe(false);
});

test("the same place covers and is covered", () => {
  expect(isSamePlace("/about/actors~1kenya", "/about/kenya")).toBe(true);
  expect(isSamePlace("/about", "/about/kenya")).toBe(false);
  expect(isSamePlace("/about/kenya", "/about")).toBe(false);
});
