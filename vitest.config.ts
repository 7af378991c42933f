import { defineConfig } from "vitest/config";

const CORE = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*"],
    coverage: {
      provider: "v8",
      include: ["packages/data/src/**", "apps/cli/src/**"],
      exclude: [
        "**/*.test.ts",
        "**/*.test-d.ts",
        "**/fixtures/**",
        "**/testing/**",
        "**/generated/**",
        "packages/data/src/build/**",
      ],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: {
        "packages/data/src/schema/**": CORE,
        "packages/data/src/dates/**": CORE,
        "packages/data/src/claims/**": CORE,
        "packages/data/src/rules/**": CORE,
        "packages/data/src/validate/**": CORE,
      },
    },
  },
});
