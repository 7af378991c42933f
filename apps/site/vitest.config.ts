import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "site", include: ["src/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 120_000 },
});
