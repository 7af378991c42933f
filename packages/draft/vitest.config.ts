import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "draft", include: ["src/**/*.test.ts"] } });
