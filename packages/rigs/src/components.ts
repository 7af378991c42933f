import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm, PUBLISHED, pack } from "./published.ts";

/**
 * What the published packages are made of, as CycloneDX in JSON: every package that an install of their tarballs
 * brings. Of a clone npm would leave out what tools of development use as well.
 */
export function componentsOf(tarballs: readonly string[], folder: string): string {
  const manifest = { name: "defense-pact", version: "0.0.0", private: true };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  npm(folder, "install", "--package-lock-only", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs);
  return npm(folder, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-components-"));
  try {
    process.stdout.write(
      componentsOf(
        [...PUBLISHED.values()].map((path) => pack(path, folder)),
        folder,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
