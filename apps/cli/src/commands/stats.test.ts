import { agreements, pledges } from "@org/defense-pact-data";
import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

test("the money announced twice is counted once", async () => {
  const { code, stdout } = await defensePact(["stats"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /announced +at least [\d,]+ USD \(money\): .*pledges\/us-haiti-mission-contribution-2024(?!.*mission-funding)/,
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

test("in a terminal no line is wider than it, but for a word that is", async () => {
  const { stdout } = await defensePact(["stats"], { isTTY: true, columns: 80, env: { NO_COLOR: "1" } });
  expect(stdout).toContain("USD (equipment):");
  const words = (line: string) => line.trim().split(" ").length;
  expect(stdout.split("\n").filter((line) => line.length > 80 && words(line) > 1)).toEqual([]);
});
