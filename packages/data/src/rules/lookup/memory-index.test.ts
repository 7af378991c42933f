import { describe, expect, it } from "vitest";
import type { Pledge, Redirect } from "../../../types/index.d.ts";
import { BASE } from "../fixtures/cases.ts";
import { patched } from "../fixtures/patch.ts";
import { memoryIndex } from "./memory-index.ts";
import { pledgeKeys } from "./pledge-keys.ts";

const moved: Redirect = {
  from: "places/port",
  kind: "moved",
  to: ["places/marhaven"],
  reason: "Renamed.",
  date: "2031-06-01",
};
const own = patched([], {
  "actors/new-arvenia": {
    name: "New Arvenia",
    kind: "state",
    aliases: [{ key: "arvenian", name: "ARVENIAN", kind: "demonym" }],
  },
  "actors/borland": { name: "Borland", kind: "state" },
});
const base = memoryIndex(BASE, { redirects: [moved] });
const police = BASE.find(({ id }) => id === "pledges/arvenia-sele-police") as Pledge;
const key = pledgeKeys(police)?.own ?? "";

describe("memoryIndex", () => {
  it("finds a record in the input, else in the base", () => {
    const index = memoryIndex(own, { base });
    expect(index.get("actors/borland")).toBe(own[1]);
    expect(index.get("actors/arvenia")).toBe(base.get("actors/arvenia"));
    expect(index.get("actors/none")).toBeUndefined();
    expect(memoryIndex(own).get("actors/arvenia")).toBeUndefined();
  });

  it("finds a redirect of the input, else of the base", () => {
    const again = { ...moved, to: ["places/sele"] };
    expect(memoryIndex(own, { base, redirects: [again] }).redirect("places/port")).toBe(again);
    expect(memoryIndex(own, { base }).redirect("places/port")).toBe(moved);
    expect(memoryIndex(own).redirect("places/port")).toBeUndefined();
  });

  it("finds a near id in both, the nearer one where both have one", () => {
    const index = memoryIndex(own, { base });
    expect(index.near?.("actors/bolrand")).toBe("actors/borland");
    expect(index.near?.("places/marhavn")).toBe("places/marhaven");
    expect(index.near?.("actors/new-arvena")).toBe("actors/new-arvenia");
    expect(memoryIndex(own).near?.("places/marhavn")).toBeUndefined();
  });

  it("lists, counts and searches anchors in the input alone", () => {
    const index = memoryIndex([...own, ...own], { base });
    expect([...index.list("actors")]).toHaveLength(4);
    expect([...index.list("pledges")]).toEqual([]);
    expect(index.count("actors/borland")).toBe(2);
    expect(index.count("actors/arvenia")).toBe(0);
    expect([...index.anchorsOn("articles/north-2031-05-13-framework")]).toEqual([]);
  });

  it("gives every anchor on an article with its claim and record", () => {
    const anchors = [...base.anchorsOn("articles/north-2031-05-13-framework")];
    expect(anchors.length).toBeGreaterThan(3);
    for (const { record, claim, anchor } of anchors) {
      expect(record.claims).toContain(claim);
      expect(claim.anchors).toContain(anchor);
      expect(anchor.source).toBe("articles/north-2031-05-13-framework");
    }
  });

  it("finds pledges by their key in both, a shadowed one only once", () => {
    const ids = (records: typeof BASE) =>
      [...memoryIndex(records, { base }).pledgesWithKey(key)].map(({ id }) => id);
    expect(ids(own)).toEqual([police.id]);
    expect(ids([police])).toEqual([police.id]);
    expect(ids([{ ...police, by: "actors/borland" }])).toEqual([]);
    expect([...memoryIndex(own).pledgesWithKey(key)]).toEqual([]);
  });

  it("finds actors by a demonym in any case, in the input and then in the base", () => {
    const index = memoryIndex(own, { base });
    expect([...index.actorsWithDemonym("Arvenian")].map(({ id }) => id)).toEqual([
      "actors/new-arvenia",
      "actors/arvenia",
    ]);
    expect([...index.actorsWithDemonym("borlander")]).toEqual([]);
  });
});
