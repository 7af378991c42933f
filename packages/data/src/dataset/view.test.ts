import { describe, expect, expectTypeOf, test } from "vitest";
import type { Actor, DatasetRecord, Pledge } from "../../types/index.d.ts";
import type { Release } from "../diff/index.ts";
import { agreement, claim, invented } from "./fixtures/invented.ts";
import { viewOf } from "./view.ts";

const view = viewOf(invented());

describe("get", () => {
  test("gives the record of an id, typed by its collection", () => {
    const found = view.get("actors/arcadia");
    expectTypeOf(found).toEqualTypeOf<Actor | undefined>();
    expectTypeOf(view.get("pledges/first")).toEqualTypeOf<Pledge | undefined>();
    expectTypeOf(view.get("pledges/first" as string)).toEqualTypeOf<DatasetRecord | undefined>();
    expect(found?.name).toBe("arcadia");
  });

  test("gives nothing for an unknown id, an odd one or one that was redirected", () => {
    expect(view.get("actors/nobody")).toBeUndefined();
    expect(view.get("__proto__")).toBeUndefined();
    expect(view.get("events/parade")).toBeUndefined();
  });
});

describe("redirectOf", () => {
  test("tells what became of an id", () => {
    expect(view.redirectOf("events/parade")).toMatchObject({ kind: "moved", to: ["events/signing"] });
    expect(view.redirectOf("events/signing")).toBeUndefined();
  });
});

describe("list", () => {
  test("gives a collection, or those of its records whose fields have the values asked for", () => {
    expect(view.list("actors")).toHaveLength(4);
    expect(view.list("actors", { kind: "organization" }).map(({ id }) => id)).toEqual([
      "actors/harbour-post",
      "actors/photo-desk",
    ]);
    expect(view.list("agreements", { bilateral: true, status: "expired" })).toEqual([]);
  });

  test("accepts only fields with one value, of the right type", () => {
    // @ts-expect-error a list is no single value
    expect(() => view.list("agreements", { parties: [] })).toThrow("`parties` holds more than one value");
    // @ts-expect-error no such kind
    view.list("actors", { kind: "empire" });
    expectTypeOf(view.list("actors")).toEqualTypeOf<readonly Actor[]>();
  });
});

describe("links", () => {
  test("stand at both ends, with the place by keys and as a JSON Pointer", () => {
    const link = {
      from: "agreements/lowtown",
      to: "actors/borduria",
      path: "/parties/borduria/actor",
      pointer: "/parties/1/actor",
      field: "/parties/actor",
      role: "party",
      heldBy: "agreements/lowtown",
    };
    expect(view.links("agreements/lowtown").out).toContainEqual(link);
    expect(view.links("actors/borduria").in).toContainEqual(link);
  });

  test("name scalars of a list by their slug", () => {
    expect(view.links("events/signing").out.map(({ path, field }) => [path, field])).toEqual([
      ["/about/lowtown", "/about"],
      ["/about/first", "/about"],
      ["/participants/host/actor", "/participants/actor"],
    ]);
  });

  test("give a symmetric relation on both sides, and others on the one they are stated on", () => {
    const related = view.links("agreements/uptown").out.find(({ field }) => field === "/relations/target");
    expect(related).toMatchObject({
      to: "agreements/lowtown",
      role: "related",
      heldBy: "agreements/lowtown",
    });
    expect(view.links("agreements/lowtown").in).toContainEqual(related);
    expect(view.links("agreements/charter").out).toEqual([]);
    expect(view.links("agreements/charter").in).toMatchObject([{ role: "implements" }]);
    expect(view.links("pledges/other").out).toContainEqual(
      expect.objectContaining({ to: "pledges/first", field: "/possiblySameAs/target" }),
    );
  });

  test("show what cites an article", () => {
    const citing = view.links("articles/harbour-post").in;
    expect(citing).toHaveLength(5);
    expect(citing[0]).toMatchObject({
      from: "agreements/lowtown",
      path: "/claims/signing/anchors/0/source",
      field: "/claims/anchors/source",
    });
    expect(citing[0]).not.toHaveProperty("role");
  });

  test("pass over what is no record, list or reference where one should be", () => {
    const odd = {
      ...agreement("odd"),
      parties: "nobody",
      signed: null,
      statusAsOf: "2021",
      relations: [{ target: 7 }],
    };
    const strange = viewOf(invented({ agreements: [{ ...odd, unheardOf: "actors/arcadia" } as never] }));
    expect(strange.links("agreements/odd").out).toEqual([]);
  });

  test("are none for an id that nothing names", () => {
    expect(view.links("actors/nobody")).toEqual({ out: [], in: [] });
  });
});

describe("claimsFor", () => {
  const ids = (id: string, path?: string) => view.claimsFor(id, path).map((claim) => claim.id);

  test("gives the claims on a place and on the object around it, rivals too", () => {
    expect(ids("agreements/lowtown", "/signed/date")).toEqual(["signing", "date", "rival-date"]);
    expect(ids("agreements/lowtown", "/signed/place")).toEqual(["signing"]);
  });

  test("gives the claims within an object or list", () => {
    expect(ids("agreements/lowtown", "/signed")).toEqual(["signing", "date", "rival-date"]);
    expect(ids("agreements/lowtown", "/parties")).toEqual(["parties"]);
  });

  test("takes a place by key and by whole id for the same", () => {
    expect(ids("agreements/lowtown", "/parties/borduria")).toEqual(["parties"]);
    expect(ids("agreements/lowtown", "/parties/syldavia")).toEqual([]);
  });

  test("gives a withdrawn claim on a place that is gone", () => {
    expect(ids("agreements/lowtown", "/term/stated")).toEqual(["gone"]);
  });

  test("counts a claim without a place as one on the whole record", () => {
    const vague = viewOf(invented({ agreements: [agreement("vague", { claims: [claim("vague")] })] }));
    expect(vague.claimsFor("agreements/vague", "/kind")).toHaveLength(1);
  });

  test("gives all claims without a path, and none for an unknown id", () => {
    expect(ids("agreements/lowtown")).toHaveLength(5);
    expect(ids("agreements/none")).toEqual([]);
  });
});

describe("revisions", () => {
  const header = { sha256: "0".repeat(64), date: "2021-06-01", to: { version: "" } };
  const change = {
    kind: "corrected",
    of: "field",
    record: "actors/arcadia",
    path: "/name",
    from: "a",
    to: "b",
  } as const;
  const added = { kind: "added", of: "record", record: "agreements/uptown", path: "" } as const;
  const releases: Release[] = [
    { ...header, version: "1.0.0", changes: [] },
    { ...header, version: "1.1.0", from: { version: "1.0.0" }, changes: [change, added] },
    {
      ...header,
      version: "1.2.0",
      from: { version: "1.1.0" },
      changes: [{ ...change, record: "agreements/uptown" }],
    },
  ];
  const withHistory = viewOf(invented(), releases);
  const versions = (id: string) => withHistory.revisions(id).map(({ version }) => version);

  test("begin with the oldest release for a record that none added later", () => {
    expect(withHistory.revisions("actors/arcadia")).toEqual([
      {
        version: "1.0.0",
        date: "2021-06-01",
        changes: [{ kind: "added", of: "record", record: "actors/arcadia", path: "" }],
      },
      { version: "1.1.0", date: "2021-06-01", changes: [change] },
    ]);
    expect(versions("actors/borduria")).toEqual(["1.0.0"]);
  });

  test("begin with the release that added a record", () => {
    expect(versions("agreements/uptown")).toEqual(["1.1.0", "1.2.0"]);
  });

  test("are none for an unknown id, or without a history", () => {
    expect(versions("actors/nobody")).toEqual([]);
    expect(view.revisions("actors/arcadia")).toEqual([]);
  });
});

describe("a view", () => {
  test("gives out nothing that can be changed", () => {
    const given = [
      view,
      view.get("actors/arcadia"),
      view.get("actors/arcadia")?.identifiers,
      view.list("actors"),
      view.list("actors", { kind: "state" }),
      view.links("actors/arcadia"),
      view.links("actors/arcadia").in[0],
      view.claimsFor("agreements/lowtown", "/signed"),
      view.claimsFor("agreements/none"),
      view.redirectOf("events/parade")?.to,
      view.revisions("actors/arcadia"),
      view.inForceOn("2021"),
      view.totals(view.list("pledges")).totals[0]?.leftOut,
    ];
    expect(given.map(Object.isFrozen)).toEqual(given.map(() => true));
  });

  test("lists the agreements that may have been in force", () => {
    expect(view.inForceOn("2022").map(({ agreement, answer }) => [agreement.id, answer])).toEqual([
      ["agreements/lowtown", "possibly"],
      ["agreements/uptown", "possibly"],
    ]);
    expect(view.inForceOn("2022", { certainty: "certain" })).toEqual([]);
  });

  test("looks a restated pledge up that is not among those to add", () => {
    const [total] = view.totals([view.get("pledges/second") as Pledge]).totals;
    expect(total).toMatchObject({ min: 100, max: 100, unit: "USD", counted: ["pledges/second"] });
  });

  test("does not look a restated pledge up in another collection", () => {
    const odd = { ...(view.get("pledges/second") as Pledge), restates: "actors/arcadia" };
    expect(view.totals([odd]).uncounted).toEqual([{ pledge: "pledges/second", reason: "no-promise" }]);
  });
});
