/**
 * Checks the types in `.astro` files, part of `npm run types`. Astro's checker asks for TypeScript 6, which stands in
 * this package; npm puts the parts that the checker is made of beside the repository's TypeScript 7, which has no API
 * for them, so they are led here.
 */
import { createRequire, registerHooks } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const url = pathToFileURL(createRequire(import.meta.url).resolve("typescript")).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "typescript" ? { url, format: "commonjs", shortCircuit: true } : next(specifier, context),
});

const { check } = await import("@astrojs/check");
const failed = await check({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  tsconfig: "tsconfig.pages.json",
  watch: false,
  preserveWatchOutput: true,
  minimumSeverity: "warning",
  minimumFailingSeverity: "warning",
});
process.exit(failed ? 1 : 0);
