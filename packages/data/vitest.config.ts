import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "data",
    include: ["src/**/*.test.ts"],
    typecheck: { enabled: true, checker: "tsc", include: ["src/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
  },
});
