import { describe, expect, it } from "vitest";
import type { Pledge, PledgePromise, Quantity } from "../../../types/index.d.ts";
import { BASE } from "../fixtures/cases.ts";
import { announcementOf, pledgeKeys } from "./pledge-keys.ts";

const police = BASE.find(({ id }) => id === "pledges/arvenia-sele-police") as Pledge;
const two: Quantity = { modality: "exact", value: 2 };

function promising(promise: PledgePromise): string | undefined {
  return pledgeKeys({ ...police, promise })?.own;
}

function on(date: string): Pledge {
  return { ...police, stages: [{ stage: "announced", date }] };
}

describe("pledgeKeys", () => {
  it("is the same for pledges that differ in the order of their targets", () => {
    const to = [
      { target: "actors/borland", role: "recipient" as const },
      { target: "actors/arvenia", role: "end-user" as const },
    ];
    expect(pledgeKeys({ ...police, to })).toEqual(pledgeKeys({ ...police, to: to.toReversed() }));
  });

  it("tells givers, kinds, quantities, currencies and targets apart", () => {
    const keys = [
      pledgeKeys(police)?.own,
      pledgeKeys({ ...police, by: "actors/borland" })?.own,
      pledgeKeys({ ...police, to: [{ target: "places/sele", role: "recipient" }] })?.own,
      promising({ kind: "personnel", count: two, category: "police" }),
      promising({ kind: "personnel", count: { modality: "about", value: 2 }, category: "police" }),
      promising({ kind: "personnel", count: { modality: "up-to", max: 2 }, category: "police" }),
      promising({ kind: "personnel", count: { modality: "at-least", min: 2 }, category: "police" }),
      promising({ kind: "personnel", count: { modality: "range", min: 1, max: 2 }, category: "police" }),
      promising({ kind: "money", amount: two, currency: "EUR", form: "cash" }),
      promising({ kind: "money", amount: two, currency: "USD", form: "cash" }),
      promising({
        kind: "training",
        description: "T.",
        value: { amount: two, currency: "USD", form: "cash" },
      }),
      promising({
        kind: "equipment",
        items: [{ key: "a", class: "vessel", description: "A.", count: two }],
      }),
    ];
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is none without a quantity", () => {
    expect(promising({ kind: "training", description: "T." })).toBeUndefined();
    expect(
      promising({ kind: "equipment", items: [{ key: "a", class: "vessel", description: "A." }] }),
    ).toBeUndefined();
    const { promise: _, ...restated } = police;
    expect(pledgeKeys(restated)).toBeUndefined();
  });

  it("is none without a date that has two ends", () => {
    for (const date of ["2031-02-30", "2031/..", "[..2031-05-12]"])
      expect(pledgeKeys(on(date)), date).toBeUndefined();
    expect(pledgeKeys({ ...police, stages: [] })).toBeUndefined();
  });

  it("brings announcements within thirty days together, across the border of two windows", () => {
    for (let day = 1; day <= 30; day += 1) {
      const later = pledgeKeys(on(`2031-06-${String(day).padStart(2, "0")}`))?.own;
      expect(pledgeKeys(on("2031-05-31"))?.near).toContain(later);
    }
  });
});

describe("announcementOf", () => {
  it("is the stage announced, wherever it stands, else the first one", () => {
    const stages: Pledge["stages"] = [
      { stage: "committed", date: "2031-06-01" },
      { stage: "announced", date: "2031-05-01" },
    ];
    expect(announcementOf({ ...police, stages })).toEqual(announcementOf(on("2031-05-01")));
    expect(announcementOf({ ...police, stages: stages.slice(0, 1) })).toEqual(
      announcementOf(on("2031-06-01")),
    );
  });
});
