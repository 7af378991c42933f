import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    globalSetup: "@org/defense-pact-test-postgres/vitest",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
