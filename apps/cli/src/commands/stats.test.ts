import { expect, test } from "vitest";
import { defensePact } from "../testing/terminal.ts";

test("the money announced twice is counted once", async () => {
  const { code, stdout } = await defensePact(["stats"]);
  expect(code).toBe(0);
  expect(stdout.match(/100,000,000 USD/g)).toHaveLength(1);
  expect(stdout).toContain(
    "us-haiti-mission-funding-nairobi-2023 announces again pledges/us-haiti-mission-funding-2023",
  );
  expect(stdout).toContain("1,000 police");
});

test("json has the same numbers", async () => {
  const stats = JSON.parse((await defensePact(["stats", "--format", "json"])).stdout);
  expect(stats.records).toMatchObject({ agreements: 2, pledges: 3 });
  expect(stats.rivalClaims).toBeGreaterThan(0);
  expect(stats.pledged.totals).toContainEqual(
    expect.objectContaining({ unit: "USD", min: 100_000_000, max: 100_000_000 }),
  );
});
