import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pledge, Stage } from "../../types/index.d.ts";
import { announced, dollars, exactly, pledge, restatement } from "./fixtures/invented.ts";
import type { TotalsFilter } from "./total.ts";
import { totalsOf } from "./totals.ts";

function totals(pledges: readonly Pledge[], filter: TotalsFilter = {}, elsewhere: readonly Pledge[] = []) {
  return totalsOf(pledges, filter, (id) => elsewhere.find((one) => one.id === id));
}

const sameAs = (target: string) => [{ target: `pledges/${target}`, reason: "The same sum on the same day." }];

describe("a total", () => {
  test("adds money in minor units, so that no cent is lost", () => {
    const tenths = [0.1, 0.2, 0.3].map((value, index) =>
      pledge(`p${index}`, { promise: dollars(exactly(value)) }),
    );
    expect(totals(tenths)).toEqual({
      totals: [
        {
          ...{ kind: "money", measure: "money", unit: "USD", stage: "announced" },
          ...{ min: 0.6, max: 0.6, approximate: false },
          counted: ["pledges/p0", "pledges/p1", "pledges/p2"],
          leftOut: [],
        },
      ],
      uncounted: [],
    });
  });

  test("is an interval, open where a pledge has no upper bound, approximate where a source rounds", () => {
    const promises = [
      dollars({ modality: "up-to", max: 50 }),
      dollars({ modality: "range", min: 10, max: 20 }),
      dollars({ modality: "about", value: 5 }),
    ];
    const bounded = promises.map((promise, index) => pledge(`p${index}`, { promise }));
    expect(totals(bounded).totals).toMatchObject([{ min: 15, max: 75, approximate: true }]);
    const open = pledge("open", { promise: dollars({ modality: "at-least", min: 1 }) });
    expect(totals([open, ...bounded]).totals).toMatchObject([{ min: 16, max: null }]);
  });

  test("never adds across kinds, units or stages", () => {
    const all = [
      pledge("usd"),
      pledge("kes", { promise: dollars(exactly(7), "KES") }),
      pledge("police", { promise: { kind: "personnel", count: exactly(1000), category: "police" } }),
      pledge("soldiers", { promise: { kind: "personnel", count: exactly(20), category: "military" } }),
      pledge("paid", { stages: [announced(), announced({ stage: "disbursed", quantity: exactly(40) })] }),
    ];
    expect(
      totals(all).totals.map(({ kind, unit, stage, min, max }) => [kind, unit, stage, min, max]),
    ).toEqual([
      ["money", "KES", "announced", 7, 7],
      ["money", "USD", "announced", 200, 200],
      ["money", "USD", "disbursed", 40, 40],
      ["personnel", "military", "announced", 20, 20],
      ["personnel", "police", "announced", 1000, 1000],
    ]);
  });

  test("does not depend on the order of the pledges", () => {
    const all = [
      pledge("a", { possiblySameAs: sameAs("c") }),
      pledge("b", { promise: dollars(exactly(30)) }),
      pledge("c", { promise: dollars(exactly(30)) }),
      restatement("d", "a"),
      pledge("e", { possiblySameAs: sameAs("a") }),
    ];
    const expected = totals(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(totals(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe("a restatement", () => {
  test("adds nothing where the first announcement is counted", () => {
    expect(
      totals([restatement("again", "first"), pledge("first"), restatement("third", "again")]).totals,
    ).toMatchObject([
      {
        ...{ min: 100, max: 100, counted: ["pledges/first"] },
        leftOut: [
          { pledge: "pledges/again", reason: "restates", of: "pledges/first" },
          { pledge: "pledges/third", reason: "restates", of: "pledges/first" },
        ],
      },
    ]);
  });

  test("stands for a first announcement that is not among the pledges, once, with its promise", () => {
    const again = [restatement("third", "first"), restatement("second", "first")];
    expect(totals(again, {}, [pledge("first")]).totals).toMatchObject([
      { min: 100, counted: ["pledges/second"], leftOut: [{ pledge: "pledges/third", of: "pledges/second" }] },
    ]);
  });

  test("inherits from the nearest announcement that has a promise", () => {
    const second = restatement("second", "first", { promise: dollars(exactly(60)) });
    expect(totals([restatement("third", "second")], {}, [pledge("first"), second]).totals).toMatchObject([
      { min: 60 },
    ]);
  });

  test("counts at a stage that only it reached", () => {
    const again = restatement("again", "first", {
      stages: [announced({ stage: "committed", quantity: exactly(90) })],
    });
    expect(totals([pledge("first"), again], { stage: "committed" }).totals).toMatchObject([
      { min: 90, counted: ["pledges/again"], leftOut: [] },
    ]);
  });

  test("in another currency does not lend its figures to the first announcement", () => {
    const again = restatement("again", "first", {
      promise: dollars(exactly(9000), "KES"),
      stages: [announced({ stage: "committed", quantity: exactly(9000) })],
    });
    expect(totals([pledge("first"), again], { stage: "committed" }).totals).toMatchObject([
      { unit: "USD", min: 0, max: 100, counted: ["pledges/again"] },
    ]);
  });

  test("of a pledge that nobody knows is uncounted", () => {
    expect(totals([restatement("again", "nowhere")])).toEqual({
      totals: [],
      uncounted: [{ pledge: "pledges/again", reason: "no-promise" }],
    });
  });

  test("in a circle ends", () => {
    expect(totals([restatement("a", "b"), restatement("b", "a")]).uncounted).toHaveLength(2);
  });
});

describe("pledges that may be the same", () => {
  test("count as the greatest in the lower bound and as all in the upper", () => {
    const all = [
      pledge("a", { possiblySameAs: sameAs("b") }),
      pledge("b", { promise: dollars(exactly(130)) }),
    ];
    expect(totals(all).totals).toMatchObject([
      {
        ...{ min: 130, max: 230, counted: ["pledges/b"] },
        leftOut: [{ pledge: "pledges/a", reason: "possibly-same", of: "pledges/b" }],
      },
    ]);
  });

  test("are one cluster over several steps, whichever of them says so", () => {
    const all = [
      pledge("a"),
      pledge("b"),
      pledge("c", { possiblySameAs: [...sameAs("a"), ...sameAs("b")] }),
      pledge("d", { promise: dollars(exactly(1)) }),
    ];
    expect(totals(all).totals).toMatchObject([{ min: 101, max: 301, counted: ["pledges/a", "pledges/d"] }]);
  });

  test("count fully where they are in different totals", () => {
    const kes = pledge("kes", { promise: dollars(exactly(7), "KES"), possiblySameAs: sameAs("usd") });
    expect(totals([kes, pledge("usd")]).totals).toMatchObject([{ min: 7 }, { min: 100 }]);
  });

  test("are joined through their restatements", () => {
    const again = restatement("again", "first", { possiblySameAs: sameAs("other") });
    expect(totals([pledge("first"), again, pledge("other")]).totals).toMatchObject([{ min: 100, max: 200 }]);
  });
});

describe("a stage", () => {
  const at = (stage: Stage["stage"], ...quantities: (number | undefined)[]) =>
    quantities.map(
      (value, index): Stage => ({
        ...{ key: `s${index}`, stage, date: "2021" },
        ...(value === undefined ? {} : { quantity: exactly(value) }),
      }),
    );

  test("without a figure is the whole promise when announced or completed, else at most that", () => {
    const one = pledge("p", {
      stages: [...at("announced", undefined), ...at("completed", undefined), ...at("allocated", undefined)],
    });
    expect(totals([one]).totals.map(({ stage, min, max }) => [stage, min, max])).toEqual([
      ["allocated", 0, 100],
      ["announced", 100, 100],
      ["completed", 100, 100],
    ]);
  });

  test("without a figure is the whole promise where no other is known", () => {
    const one = pledge("p", { stages: at("allocated", undefined) });
    expect(totals([one]).totals).toMatchObject([{ stage: "allocated", min: 100, max: 100 }]);
    const again = restatement("again", "p", { stages: at("disbursed", undefined) });
    expect(totals([one, again]).totals).toMatchObject([
      { stage: "allocated", min: 0, max: 100 },
      { stage: "disbursed", min: 0, max: 100 },
    ]);
  });

  test("that occurs twice is at least its greatest figure and at most all together", () => {
    const one = pledge("p", { stages: at("disbursed", 30, 50) });
    expect(totals([one]).totals).toMatchObject([{ min: 50, max: 80 }]);
  });
});

describe("a promise", () => {
  test("of equipment counts pieces by class, and its value as money", () => {
    const item = { description: "Boats" };
    const fleet = pledge("fleet", {
      promise: {
        kind: "equipment",
        items: [
          { key: "a", class: "vessel", count: exactly(2), ...item },
          { key: "b", class: "vessel", count: exactly(3), ...item },
          { key: "c", class: "vehicle", ...item },
        ],
        value: { amount: exactly(9), currency: "USD", form: "in-kind" },
      },
      stages: [announced(), announced({ stage: "delivered", quantity: exactly(4) })],
    });
    expect(
      totals([fleet]).totals.map(({ measure, unit, stage, min, max }) => [measure, unit, stage, min, max]),
    ).toEqual([
      ["money", "USD", "announced", 9, 9],
      ["money", "USD", "delivered", 0, 9],
      ["pieces", "vessel", "announced", 5, 5],
      ["pieces", "vessel", "delivered", 0, 5],
    ]);
  });

  test("of one sort of equipment takes a stage's figure for pieces", () => {
    const items = [{ key: "a", class: "vessel" as const, count: exactly(2), description: "Boats" }];
    const fleet = pledge("fleet", {
      promise: { kind: "equipment", items },
      stages: [announced({ stage: "delivered", quantity: exactly(1) })],
    });
    expect(totals([fleet]).totals).toMatchObject([{ unit: "vessel", min: 1, max: 1 }]);
  });

  test("without a number is uncounted, with a value it is money of its kind", () => {
    const course = { kind: "training", description: "Courses" } as const;
    const value = { amount: exactly(4), currency: "USD", form: "in-kind" } as const;
    const result = totals([pledge("a", { promise: course }), pledge("b", { promise: { ...course, value } })]);
    expect(result.uncounted).toEqual([{ pledge: "pledges/a", reason: "no-quantity" }]);
    expect(result.totals).toMatchObject([
      { kind: "training", measure: "money", min: 4, counted: ["pledges/b"] },
    ]);
  });

  test("that is no whole number of units is uncounted", () => {
    const parts = [
      pledge("cent", { promise: dollars(exactly(0.001)) }),
      pledge("person", { promise: { kind: "personnel", count: exactly(1.5), category: "police" } }),
      pledge("range", { promise: dollars({ modality: "range", min: 1, max: 1.001 }) }),
      pledge("stage", { stages: [announced({ quantity: exactly(0.001) })] }),
    ];
    expect(totals(parts)).toEqual({
      totals: [],
      uncounted: parts.map(({ id }) => ({ pledge: id, reason: "not-whole" })),
    });
  });
});

describe("a filter", () => {
  const all = [
    pledge("a"),
    pledge("b", { by: "actors/syldavia", promise: dollars(exactly(5), "EUR") }),
    pledge("c", {
      to: [{ target: "places/lowtown", role: "location" }],
      promise: { kind: "service", description: "Maps" },
    }),
  ];
  const counted = (filter: TotalsFilter) => totals(all, filter).totals.flatMap((total) => total.counted);

  test("restricts the giver, the target and its role", () => {
    expect(counted({ by: "actors/syldavia" })).toEqual(["pledges/b"]);
    expect(counted({ to: "actors/borduria" })).toHaveLength(2);
    expect(counted({ to: "actors/borduria", role: "location" })).toEqual([]);
    expect(totals(all, { role: "location" }).uncounted).toEqual([
      { pledge: "pledges/c", reason: "no-quantity" },
    ]);
  });

  test("restricts the kind, the stage and the currency", () => {
    expect(counted({ kind: "personnel" })).toEqual([]);
    expect(totals(all, { kind: "money" }).uncounted).toEqual([]);
    expect(counted({ currency: "EUR" })).toEqual(["pledges/b"]);
    expect(counted({ stage: "disbursed" })).toEqual([]);
  });

  test("of a currency leaves people out", () => {
    const police = pledge("p", { promise: { kind: "personnel", count: exactly(3), category: "police" } });
    expect(totals([police], { currency: "USD" }).totals).toEqual([]);
  });
});
