import { defineConfig } from "vitest/config";

const CORE = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*"],
    coverage: {
      provider: "v8",
      include: ["**/src/**/*.ts"],
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
        "**/src/schema/**": CORE,
        "**/src/dates/**": CORE,
        "**/src/claims/**": CORE,
        "**/src/rules/**": CORE,
        "**/src/validate/**": CORE,
      },
    },
  },
});
