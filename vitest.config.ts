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
        // The copy of the site that its package ships; it is tested where it is written.
        "apps/site/package/**",
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
