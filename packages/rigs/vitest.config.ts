import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "rigs",
    include: ["src/**/*.test.ts"],
    globalSetup: "src/install.ts",
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
