import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../../../..", import.meta.url));
const PACKAGE = join(REPOSITORY, "apps/site/package");

/** What the site is built from, at the places where its parts look for each other. */
const PARTS = [
  "apps/site/astro.config.ts",
  "apps/site/package.json",
  "apps/site/tsconfig.json",
  "apps/site/{public,src}/**/*.*",
  "{CONTRIBUTING,SECURITY}.md",
  "docs/**/*.{md,svg}",
  "examples/README.md",
  "apps/cli/README.md",
  "packages/*/README.md",
  "packages/data/src/rules/fixtures/*.yaml",
  "tsconfig.base.json",
];
const TESTS =
  /\.test\.ts$|refuse-network|check-pages|-pictures\.ts|stage-package|^apps\/site\/src\/browser\//;

/** A file of ours that another names. */
const OUR_FILE = /((?:from|import|URL)\s*\(?\s*"\.{1,2}\/[^"]+)\.ts"/g;

/**
 * Puts what another team needs to build the site from its own records into `package/`, which is published. Vite reads
 * TypeScript wherever it stands; Node reads none below `node_modules`, so beside each file stands one without its types,
 * for the command and its threads.
 */
rmSync(PACKAGE, { recursive: true, force: true });
for (const file of globSync(PARTS, { cwd: REPOSITORY })) {
  if (!TESTS.test(file.replaceAll("\\", "/"))) cpSync(join(REPOSITORY, file), join(PACKAGE, file));
}
for (const file of globSync("apps/site/src/**/*.ts", { cwd: PACKAGE })) {
  const bare = stripTypeScriptTypes(readFileSync(join(PACKAGE, file), "utf8")).replaceAll(OUR_FILE, '$1.js"');
  writeFileSync(join(PACKAGE, file.replace(/\.ts$/, ".js")), bare);
}
