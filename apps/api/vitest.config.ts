import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    globalSetup: ["@org/defense-pact-test-postgres/vitest", "src/testing/given-database.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A machine that does much else is slow, and no test is about how fast.
    expect: { poll: { timeout: 60_000 } },
  },
});
