import { describe, expect, it } from "vitest";
import { firstStory } from "../fixtures/first-story.ts";
import { manyRecords } from "../fixtures/many-records.ts";
import { elements, parseXml, shownTexts, textOf } from "../fixtures/parse-xml.ts";
import { agreement, MILLIONS, pledge, state } from "../fixtures/records.ts";
import { bundlePledges } from "./bundle-pledges.ts";
import { network, networkTable } from "./network.ts";
import { networkData } from "./network-data.ts";
import { placeOnRings } from "./rings.ts";

describe("the data of a network", () => {
  const data = networkData(firstStory);

  it("holds the agreements, the pledges and the actors they join, and no state that stands alone", () => {
    expect(data.nodes.map(({ id }) => id).sort()).toEqual([
      "actors/aden-duale",
      "actors/haiti",
      "actors/kenya",
      "actors/lloyd-austin",
      "actors/multinational-security-support-mission-haiti",
      "actors/united-states",
      "agreements/manda-bay-airfield-mou",
      "agreements/us-kenya-defence-cooperation-framework",
      "pledges/kenya-police-haiti-2023",
      "pledges/us-haiti-mission-funding-2023",
      "pledges/us-haiti-mission-funding-nairobi-2023",
    ]);
  });

  it("says how each two hang together", () => {
    const words = data.edges.map(({ from, word, to }) => `${from.split("/")[1]} ${word} ${to.split("/")[1]}`);
    expect(words).toEqual(
      expect.arrayContaining([
        "kenya party us-kenya-defence-cooperation-framework",
        "lloyd-austin signed us-kenya-defence-cooperation-framework",
        "manda-bay-airfield-mou implements us-kenya-defence-cooperation-framework",
        "united-states gives us-haiti-mission-funding-2023",
        "us-haiti-mission-funding-nairobi-2023 restates us-haiti-mission-funding-2023",
        "kenya leads multinational-security-support-mission-haiti",
        "multinational-security-support-mission-haiti acts in haiti",
        "aden-duale holds a post in kenya",
      ]),
    );
    expect(new Set(data.edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(data.edges.length);
  });

  it("reaches from a focus as far as asked", () => {
    const near = networkData(firstStory, { focus: "pledges/kenya-police-haiti-2023", depth: 1 });
    expect(near.nodes.map(({ id, step }) => [id, step])).toEqual([
      ["pledges/kenya-police-haiti-2023", 0],
      ["actors/haiti", 1],
      ["actors/kenya", 1],
      ["actors/multinational-security-support-mission-haiti", 1],
    ]);
    expect(networkData(firstStory, { focus: "actors/kenya" }).nodes.every(({ step }) => step <= 2)).toBe(
      true,
    );
    expect(networkData(firstStory, { focus: "actors/andorra" }).nodes).toEqual([]);
  });

  it("keeps the nearest within its limit and says how many it left out", () => {
    const few = networkData(manyRecords(), { limit: 20 });
    expect(few.nodes).toHaveLength(20);
    expect(few.left).toBeGreaterThan(50);
    expect(networkData(manyRecords(1600)).nodes).toHaveLength(300);
    expect(shownTexts(parseXml(network(manyRecords(), { limit: 20 }))).join(" ")).toMatch(
      /\d+ records further from the middle left out\./,
    );
  });

  it("knows bodies and members, and pledges under agreements", () => {
    const records = [
      state("a", "A"),
      state("body", "Body", undefined, {
        kind: "organization",
        memberOf: ["actors/a"],
        ledBy: [{ actor: "actors/a", status: "actual" }],
      }),
      agreement("x", "X", {
        parties: [
          { actor: "actors/a", role: "party" },
          { actor: "actors/body", role: "observer" },
        ],
      }),
      pledge("p", "P", {
        under: "agreements/x",
        to: [{ target: "actors/body", role: "recipient" }],
        promise: MILLIONS,
      }),
    ];
    const words = networkData(records).edges.map(({ word }) => word);
    expect(words).toEqual(expect.arrayContaining(["belongs to", "leads", "under", "observer"]));
  });

  it("is a table of its edges with names", () => {
    const { rows, caption } = networkTable(data);
    expect(rows).toHaveLength(data.edges.length);
    expect(rows[0]).toMatchObject({ from_label: "Kenya", word: "party" });
    expect(caption).toBe("Network of 6 actors, 2 agreements and 3 pledges");
  });
});

describe("bundles of pledges", () => {
  const to = (target: string) => [{ target: `actors/${target}`, role: "recipient" as const }];
  const announced = [{ stage: "announced" as const, date: "2024" }];
  const give = (slug: string, more: object) => pledge(slug, slug, { by: "actors/a", to: to("b"), ...more });

  it("are the pledges of one giver to the same recipients, with their stage where they have one", () => {
    const data = networkData([
      give("p", { stages: announced }),
      give("q", { stages: announced }),
      give("r", { to: to("c") }),
    ]);
    const { nodes, edges } = bundlePledges(data);
    const { label, stage } = nodes.find(({ id }) => id === "pledges/p")!;
    expect([label, stage]).toEqual(["2 pledges", "announced"]);
    expect(nodes.map(({ id }) => id)).not.toContain("pledges/q");
    expect(edges.filter(({ word }) => word === "gives")).toHaveLength(2);
  });

  it("have no stage where theirs differ, and leave the one in the middle alone", () => {
    const differing = [
      give("p", { stages: announced }),
      give("q", { stages: [{ stage: "committed", date: "2024" }] }),
    ];
    expect(
      bundlePledges(networkData(differing)).nodes.find(({ kind }) => kind === "pledge"),
    ).not.toHaveProperty("stage");
    const focused = networkData(differing, { focus: "pledges/q" });
    expect(bundlePledges(focused).nodes).toHaveLength(4);
  });

  it("are drawn where there are many nodes, while the table has each pledge", () => {
    const many = Array.from({ length: 50 }, (_, index) => give(`p${index}`, {}));
    expect(shownTexts(parseXml(network(many)))).toContain("50 pledges");
    expect(networkTable(networkData(many)).rows).toHaveLength(100);
  });
});

describe("rings", () => {
  it("put a node as many rings out as it has steps to the focus", () => {
    const { nodes } = networkData(firstStory, { focus: "actors/kenya", depth: 4 });
    const places = placeOnRings(nodes);
    for (const { id, step } of nodes)
      expect(Math.hypot(places.get(id)!.x, places.get(id)!.y)).toBeCloseTo(step);
  });

  it("put no two nodes on one spot, unconnected parts beside each other", () => {
    const two = [
      pledge("p", "P", { by: "actors/a", to: [{ target: "actors/b", role: "recipient" }] }),
      pledge("q", "Q", { by: "actors/c", to: [{ target: "actors/d", role: "recipient" }] }),
    ];
    for (const records of [two, manyRecords()]) {
      const places = [...placeOnRings(networkData(records).nodes).values()].map(
        ({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`,
      );
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

describe("the drawing of a network", () => {
  it("is on rings where there is room, else a list that names every node", () => {
    expect(elements(parseXml(network(firstStory, { width: 800 })), "ellipse").length).toBeGreaterThan(0);
    const list = parseXml(network(firstStory, { width: 320 }));
    expect(elements(list, "ellipse")).toEqual([]);
    expect(shownTexts(list).length).toBeGreaterThanOrEqual(11);
    expect(elements(parseXml(network(manyRecords(), { width: 800 })), "ellipse")).toEqual([]);
  });

  it("says who is best connected, and about whom it is", () => {
    const said = (name: string, options: object) =>
      textOf(elements(parseXml(network(firstStory, options)), name)[0]!);
    expect(said("desc", {})).toMatch(/^Best connected: Kenya \(\d ties\), /);
    expect(said("title", { focus: "actors/kenya" })).toMatch(/ about Kenya$/);
  });
});
