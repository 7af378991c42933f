import { defineConfig } from "astro/config";
import { figureStyleSheet } from "./src/build/figure-style-sheet.ts";
import { siteMap } from "./src/build/site-map.ts";
import { writtenFiles } from "./src/build/written-files.ts";
import { identityOf } from "./src/identity.ts";

export default defineConfig({
  site: identityOf().url,
  output: "static",
  trailingSlash: "always",
  // One style sheet and no inline script, so that `default-src 'self'` holds.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: "astro/assets/services/noop" } },
  integrations: [writtenFiles(), siteMap()],
  vite: {
    plugins: [figureStyleSheet()],
    build: { assetsInlineLimit: 0 },
    // The validator loads zod and the parsers of YAML and CSV only where a file needs them.
    worker: { format: "es" },
    // The packages are imported as anyone imports them: bundling them would read every record into the graph, and an
    // index made by the pages would be a stranger to what writes the files beside them.
    environments: {
      prerender: { resolve: { external: ["@org/defense-pact-data", "@org/defense-pact-figures"] } },
    },
  },
});
