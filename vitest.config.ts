import { defineConfig } from "vitest/config";

const CORE = { lines: 95, branches: 95 };

export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*"],
    // By default one core is left to the main thread, which is half of a machine with two.
    maxWorkers: "100%",
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
