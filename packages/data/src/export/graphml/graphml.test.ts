import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { actor, invented } from "../../dataset/fixtures/invented.ts";
import { linksOf } from "../../dataset/links-of.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { chosen } from "../chosen.ts";
import type { ExportOptions } from "../form.ts";
import { published } from "../testing/published.ts";
import { graphml } from "./index.ts";

const textOf = (dataset: ReadonlyDataset, options?: ExportOptions) =>
  [...graphml.write(dataset, options)].join("");
const read = (dataset: ReadonlyDataset, options?: ExportOptions) =>
  parse(MultiDirectedGraph, textOf(dataset, options));

describe.each([
  ["invented records", invented()],
  ["our own records", published],
] as const)("GraphML of %s", (_name, dataset) => {
  const graph = read(dataset);

  test("has a node for each record", () => {
    const ids = graph
      .filterNodes((_, { missing }) => missing === undefined)
      .map((node) => graph.getNodeAttribute(node, "id"));
    expect(ids.sort()).toEqual([...chosen(dataset, {})].map(({ id }) => id).sort());
  });

  test("has an edge for each reference of a fact, in the same place and part", () => {
    const edges = graph
      .filterEdges((_, { field }) => field !== "evidence")
      .map((edge) => {
        const { path, field, role } = graph.getEdgeAttributes(edge);
        return [idAt(graph.source(edge)), idAt(graph.target(edge)), path, field, role];
      });
    const links = [...chosen(dataset, {})]
      .flatMap((record) => linksOf(record))
      .filter(({ field }) => !field.startsWith("/claims/") && !field.startsWith("/resolutions/"))
      .map(({ from, to, path, field, role }) => [from, to, path, field, role]);
    expect(sorted(edges)).toEqual(sorted(links));
  });

  test("counts the anchors of each record in each source", () => {
    const counted = graph
      .filterEdges((_, { field }) => field === "evidence")
      .flatMap((edge) =>
        Array(graph.getEdgeAttribute(edge, "anchors")).fill([
          idAt(graph.source(edge)),
          idAt(graph.target(edge)),
        ]),
      );
    const anchors = [...chosen(dataset, {})].flatMap(({ id, claims }) =>
      claims.flatMap((claim) => claim.anchors.map(({ source }) => [id, source])),
    );
    expect(sorted(counted)).toEqual(sorted(anchors));
  });

  const idAt = (node: string): string => graph.getNodeAttribute(node, "id");
});

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe("GraphML", () => {
  test("types coordinates as numbers and dates as days", () => {
    const graph = read(invented());
    expect(graph.getNodeAttributes("places:lowtown")).toMatchObject({ longitude: 36.5, latitude: -1.25 });
    expect(graph.getNodeAttributes("events:signing")).toMatchObject({
      date: "2021-03-04/..",
      earliest: "2021-03-04",
    });
  });

  test("marks what is named and not there, and takes what the base has", () => {
    const dataset = invented();
    expect(read(dataset).getNodeAttributes("agreements:charter")).toEqual({
      id: "agreements/charter",
      collection: "agreements",
      missing: true,
    });
    const base = (id: string) =>
      (id === "agreements/charter" ? { ...dataset.agreements[1], title: "Charter" } : undefined) as never;
    expect(read(dataset, { base }).getNodeAttributes("agreements:charter")).toMatchObject({
      title: "Charter",
    });
  });

  test("of one collection has its records, and what they name as nodes without edges of their own", () => {
    const graph = read(invented(), { collection: "agreements" });
    expect(graph.hasNode("actors:arcadia")).toBe(true);
    expect(graph.outDegree("actors:arcadia")).toBe(0);
    expect(graph.hasNode("events:signing")).toBe(false);
  });

  test("keeps every character that XML can hold, and no other", () => {
    const name = `<A&B> "q" \t\n\u{1F6E1}\u0001\ud800`;
    const graph = read(invented({ actors: [actor("odd", { name })] }));
    expect(graph.getNodeAttribute("actors:odd", "title")).toBe(`<A&B> "q" \t\n\u{1F6E1}\ufffd\ufffd`);
  });
});
