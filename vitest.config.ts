import { defineConfig } from "vitest/config";

const CORE = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*"],
    coverage: {
      provider: "v8",
      include: ["**/packages/*/src/**/*.ts", "**/apps/*/src/**/*.ts"],
      exclude: [
        "**/*.test.ts",
        "**/*.test-d.ts",
        "**/fixtures/**",
        "**/testing/**",
        "**/generated/**",
        "**/src/build/**",
      ],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: {
        "**/data/src/schema/**": CORE,
        "**/data/src/dates/**": CORE,
        "**/data/src/claims/**": CORE,
        "**/data/src/rules/**": CORE,
        "**/data/src/validate/**": CORE,
      },
    },
  },
});
