import { expect, test } from "vitest";
import { SHAPES } from "../generated/shapes.ts";
import { facts, leaves } from "./walk.ts";

const pledge = {
  type: "pledge",
  id: "pledges/p",
  by: "actors/kenya",
  to: [{ target: "actors/haiti", role: "recipient" }],
  promise: { kind: "personnel", count: { modality: "exact", value: 1000 }, category: "police" },
  claims: [{ id: "c", path: "/by", anchors: [{ source: "articles/a", fragment: "Kenya" }] }],
  surprise: true,
};

test("facts are named by keys and carry the evidence they ask for", () => {
  const rows = facts(pledge, SHAPES.pledges).map(({ pointer, evidence }) => [pointer, evidence]);
  expect(rows).toEqual([
    ["/type", undefined],
    ["/id", undefined],
    ["/by", "required"],
    ["/to/haiti/target", "required"],
    ["/to/haiti/role", undefined],
    ["/promise/kind", undefined],
    ["/promise/count", "required"],
    ["/promise/category", "required"],
  ]);
});

test("a quantity is one fact, not several", () => {
  const count = facts(pledge, SHAPES.pledges).find(({ pointer }) => pointer === "/promise/count");
  expect(count?.value).toEqual({ modality: "exact", value: 1000 });
});

test("what lies in a field inherits the evidence that the field asks for", () => {
  const actor = { identifiers: { iso2: "KE", gw: [{ key: "1963", code: 501 }] } };
  expect(facts(actor, SHAPES.actors).map(({ pointer, evidence }) => [pointer, evidence])).toContainEqual([
    "/identifiers/gw/1963/code",
    "reference",
  ]);
});

test("leaves include the references that evidence makes", () => {
  const sources = leaves(pledge, SHAPES.pledges).filter(({ shape }) => shape.ref?.includes("articles"));
  expect(sources).toMatchObject([{ pointer: "/claims/c/anchors/0/source", value: "articles/a" }]);
});

test("a value of the wrong type does not stop the walk", () => {
  expect(facts({ to: "nobody", by: undefined, scope: null }, SHAPES.pledges)).toMatchObject([
    { pointer: "/to", value: "nobody" },
  ]);
  expect(facts({ to: { target: 1 } }, SHAPES.pledges)).toEqual([]);
});
