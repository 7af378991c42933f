import { expect, test } from "vitest";
import { invented } from "../fixtures/invented.ts";
import { valueAt } from "./value-at.ts";

const { agreements, events, statements, pledges } = invented();

test("a value is found by the keys of its path", () => {
  const pact = agreements[1]!;
  expect(valueAt(pact, "/signed/date")).toBe("2021-03-04");
  expect(valueAt(pact, "/parties/borduria/role")).toBe("host");
  expect(valueAt(pact, "/scope/cyber")).toBe("cyber");
  expect(valueAt(events[0]!, "/participants/host/actor")).toBe("actors/borduria");
  expect(valueAt(statements[0]!, "/about/lowtown")).toBe("agreements/lowtown");
  expect(valueAt(statements[0]!, "/about/agreements~1lowtown")).toBe("agreements/lowtown");
  expect(valueAt(pledges[1]!, "/stages/committed")).toEqual({ stage: "committed", date: "2021-04-01" });
  expect(valueAt(pact, "")).toBe(pact);
});

test("a path that leads nowhere has no value", () => {
  for (const path of [
    "/inForce/never",
    "/parties/0",
    "/parties/nobody/role",
    "/constructor",
    "/scope/maritime",
    "/title/x",
  ]) {
    expect(valueAt(agreements[1]!, path)).toBeUndefined();
  }
});
