import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "test-postgres", include: ["src/**/*.test.ts"], testTimeout: 300_000 },
});
