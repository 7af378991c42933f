import { describe, expect, test } from "vitest";
import type { Agreement } from "../../types/index.d.ts";
import { agreement } from "./fixtures/invented.ts";
import { inForce, listInForce } from "./in-force.ts";

type Case = [date: string, answer: "yes" | "possibly" | "no"];

function expectAnswers(changes: Partial<Agreement>, cases: readonly Case[]): void {
  const answers = cases.map(([date]): Case => [date, inForce(agreement("x", changes), date)]);
  expect(answers).toEqual(cases);
}

describe("an agreement with a validity", () => {
  test("is in force between its bounds and may be within their vagueness", () => {
    expectAnswers({ term: { validity: "2023/2028" } }, [
      ["2022-12-31", "no"],
      ["2023-06-01", "possibly"],
      ["2024-01-01", "yes"],
      ["2025", "yes"],
      ["2028-02-01", "possibly"],
      ["2029", "no"],
    ]);
  });

  test("is not in force before it is signed", () => {
    expectAnswers({ signed: { date: "2023-09-25" }, term: { validity: "2023/2028" } }, [
      ["2023-09-24", "no"],
      ["2023-09-25", "possibly"],
    ]);
  });

  test("is in force for good where the end is open, and perhaps where it is unknown", () => {
    expectAnswers({ term: { validity: "2020-01-01/.." } }, [["2500", "yes"]]);
    expectAnswers({ term: { validity: "2020-01-01/" } }, [["2020-01-02", "possibly"]]);
    expectAnswers({ term: { validity: "../2020-01-01" } }, [["1900", "yes"]]);
    expectAnswers({ term: { validity: "/2020-01-01" } }, [
      ["1900", "possibly"],
      ["2021", "no"],
    ]);
  });

  test("counts the stated term where the end is unknown", () => {
    expectAnswers({ term: { validity: "2020-01-01/", stated: "P2Y" } }, [
      ["2021-12-31", "yes"],
      ["2022-01-02", "no"],
    ]);
    expectAnswers({ term: { validity: "/2022-01-01", stated: "P2Y" } }, [["2022-01-02", "no"]]);
  });

  test("may outlast its term where it is renewed", () => {
    expectAnswers({ term: { validity: "2020/2022", renewal: "Every two years." } }, [
      ["2021", "yes"],
      ["2030", "possibly"],
    ]);
  });

  test("may be in force on any day of a validity that is no interval", () => {
    expectAnswers({ term: { validity: "2020" } }, [
      ["2019-12-31", "no"],
      ["2020-05-05", "possibly"],
      ["2021", "no"],
    ]);
  });

  test("is never surely in force by an uncertain date", () => {
    expectAnswers({ term: { validity: "2020?/2028" } }, [
      ["2025", "possibly"],
      ["2029", "no"],
    ]);
  });
});

describe("an agreement with a date of entry into force", () => {
  test("ends with its stated term", () => {
    expectAnswers({ inForce: { date: "2020-03-01" }, term: { stated: "P1Y" } }, [
      ["2020-02-29", "no"],
      ["2020-03-01", "yes"],
      ["2021-03-01", "yes"],
      ["2021-03-02", "no"],
    ]);
  });

  test("may begin before it is signed", () => {
    const dates = {
      signed: { date: "2020-05-01" },
      inForce: { date: "2020-03-01", retroactive: true as const },
    };
    expectAnswers({ ...dates, term: { validity: "2020-03/2021" } }, [["2020-04-01", "yes"]]);
  });

  test("may have ended where nobody says when it does", () => {
    expectAnswers({ inForce: { date: "2020-03-01" } }, [["2020-03-02", "possibly"]]);
    expectAnswers({ inForce: { date: "2020-03-01" }, term: { renewal: "By letter." } }, [
      ["2022", "possibly"],
    ]);
    expectAnswers({ inForce: { date: "2020-03/2020-05" }, term: { stated: "P1Y" } }, [["2030", "possibly"]]);
  });
});

describe("the status of an agreement", () => {
  test("in force makes it surely so up to the day it holds for", () => {
    expectAnswers({ status: "in-force", statusAsOf: "2022-06-01", inForce: { date: "2020-03-01" } }, [
      ["2020-02-01", "no"],
      ["2021", "yes"],
      ["2022-06-01", "yes"],
      ["2022-06-02", "possibly"],
    ]);
  });

  test("in force without a date makes it surely so on that day only", () => {
    expectAnswers({ status: "in-force", statusAsOf: "2022-06-01", signed: { date: "2020-03-01" } }, [
      ["2020-02-01", "no"],
      ["2021", "possibly"],
      ["2022-06-01", "yes"],
      ["2023", "possibly"],
    ]);
  });

  test("in force after the stated end keeps it in force until then", () => {
    expectAnswers({ status: "in-force", statusAsOf: "2022-06-01", term: { validity: "2018/2020" } }, [
      ["2021", "yes"],
      ["2023", "no"],
    ]);
  });

  test("terminated or superseded ends it on some day up to then", () => {
    for (const status of ["terminated", "superseded"] as const) {
      expectAnswers({ status, statusAsOf: "2022-06-01", inForce: { date: "2020-03-01" } }, [
        ["2020-01-01", "no"],
        ["2021", "possibly"],
        ["2022-06-02", "no"],
      ]);
    }
  });

  test("expired leaves the stated end as it is", () => {
    expectAnswers({ status: "expired", statusAsOf: "2024", term: { validity: "2018/2022" } }, [
      ["2021", "yes"],
      ["2023", "no"],
    ]);
  });

  test("signed leaves open whether it is in force", () => {
    expectAnswers({ status: "signed", signed: { date: "2021-03-04" } }, [
      ["2021-03-03", "no"],
      ["2021-03-04", "possibly"],
    ]);
  });

  test("negotiated, planned or announced without a date of its own is not in force", () => {
    for (const status of ["negotiating", "planned", "announced"] as const) {
      expectAnswers({ status }, [["2030", "no"]]);
    }
  });

  test("planned with dates may come into force after the day the plan is known for", () => {
    expectAnswers({ status: "planned", statusAsOf: "2023-09-25", term: { validity: "2023/2028" } }, [
      ["2023-09-25", "no"],
      ["2025", "possibly"],
    ]);
    expectAnswers({ status: "announced", statusAsOf: "2023-09-25", inForce: { date: "2024" } }, [
      ["2025", "possibly"],
    ]);
    expectAnswers({ status: "announced", statusAsOf: "2023-09-25", signed: { date: "2024" } }, [
      ["2025", "possibly"],
    ]);
  });
});

describe("listInForce", () => {
  const sure = agreement("sure", { term: { validity: "2020/2030" } });
  const open = agreement("open", { signed: { date: "2020" } });
  const past = agreement("past", { term: { validity: "2010/2012" } });

  test("leaves out what is not in force and says how sure the rest is", () => {
    expect(listInForce([open, past, sure], "2025")).toEqual([
      { agreement: open, answer: "possibly" },
      { agreement: sure, answer: "yes" },
    ]);
  });

  test("keeps only the sure ones when asked", () => {
    expect(listInForce([open, past, sure], "2025", "certain")).toEqual([{ agreement: sure, answer: "yes" }]);
  });

  test("refuses a date that is not EDTF", () => {
    expect(() => listInForce([sure], "soon")).toThrow(RangeError);
  });
});
