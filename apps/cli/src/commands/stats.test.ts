import { agreements, pledges } from "@org/defense-pact-data";
import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

test("the money announced twice is counted once", async () => {
  const { code, stdout } = await defensePact(["stats"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /announced +at least [\d,]+ USD: .*pledges\/us-haiti-mission-contribution-2024(?!.*mission-funding)/,
  );
  expect(stdout).toContain(
    "us-haiti-mission-funding-nairobi-2023 announces again pledges/us-haiti-mission-funding-2023",
  );
  expect(stdout).toContain("1,000 police");
});

test("json has the same numbers", async () => {
  const stats = JSON.parse((await defensePact(["stats", "--format", "json"])).stdout);
  expect(stats.records).toMatchObject({ agreements: agreements.length, pledges: pledges.length });
  expect(stats.rivalClaims).toBeGreaterThan(0);
  expect(stats.pledged.totals).toContainEqual(
    expect.objectContaining({ kind: "personnel", stage: "announced", unit: "police", min: 1000, max: 1000 }),
  );
});
