import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "data",
    include: ["src/**/*.test.ts"],
    // A slow machine is no fault: fuzzes take what they take.
    testTimeout: 300_000,
    typecheck: { enabled: true, checker: "tsc", include: ["src/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
  },
});
