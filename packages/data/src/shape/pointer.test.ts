import { expect, test } from "vitest";
import { SHAPES } from "../generated/shapes.ts";
import { covers, escapeStep, formatPointer, locate, parsePointer } from "./pointer.ts";

const agreement = {
  parties: [
    { actor: "actors/kenya", role: "party" },
    { key: "us", actor: "actors/united-states", role: "party" },
  ],
  scope: ["peacekeeping"],
  term: { stated: "P5Y" },
};
const at = (pointer: string) => locate(agreement, SHAPES.agreements, pointer);

test("a step into a list is the item's key, by default the slug of the reference that the list names", () => {
  expect(at("/parties/kenya/actor")).toMatchObject({
    value: "actors/kenya",
    jsonPointer: "/parties/0/actor",
  });
});

test("an item's own key stands before its default", () => {
  expect(at("/parties/us/role")?.value).toBe("party");
  expect(at("/parties/united-states")).toBeUndefined();
});

test("a scalar is its own key", () => {
  expect(at("/scope/peacekeeping")).toMatchObject({ value: "peacekeeping", jsonPointer: "/scope/0" });
});

test("a position is no key", () => {
  expect(at("/parties/0")).toBeUndefined();
  expect(at("/scope/0")).toBeUndefined();
});

test("a reference in a list may be named by its slug or by its whole id, escaped", () => {
  const event = { about: ["agreements/x", "events/y"] };
  expect(locate(event, SHAPES.events, "/about/y")?.jsonPointer).toBe("/about/1");
  expect(locate(event, SHAPES.events, "/about/agreements~1x")?.jsonPointer).toBe("/about/0");
});

test("a field that is not there, or not of the model, has no place", () => {
  expect(at("/signed/date")).toBeUndefined();
  expect(locate({ surprise: 1 }, SHAPES.agreements, "/surprise")).toBeUndefined();
  expect(at("/term/stated/deeper")).toBeUndefined();
  expect(locate({ term: null }, SHAPES.agreements, "/term/stated")).toBeUndefined();
  expect(locate({ scope: "peacekeeping" }, SHAPES.agreements, "/scope/peacekeeping")).toBeUndefined();
});

test("inherited properties are no fields", () => {
  expect(at("/constructor")).toBeUndefined();
  expect(locate({ term: {} }, SHAPES.agreements, "/term/toString")).toBeUndefined();
});

test("the empty pointer names the record", () => {
  expect(at("")).toMatchObject({ value: agreement, jsonPointer: "" });
});

test("escaping follows RFC 6901, and parse undoes format", () => {
  expect(escapeStep("a/b~c")).toBe("a~1b~0c");
  expect(parsePointer(formatPointer(["a/b~c", "~1", ""]))).toEqual(["a/b~c", "~1", ""]);
  expect(parsePointer("")).toEqual([]);
});

test("a pointer covers itself and what lies below it, not its namesakes", () => {
  expect(covers("/signed", "/signed/date")).toBe(true);
  expect(covers("/signed", "/signed")).toBe(true);
  expect(covers("/sign", "/signed")).toBe(false);
  expect(covers("/signed/date", "/signed")).toBe(false);
});
