import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { componentsOf } from "./components.ts";
import { PUBLISHED } from "./published.ts";

test("the list of components is CycloneDX, and names all that an install brings and nothing of development", () => {
  const folder = mkdtempSync(join(tmpdir(), "defense-pact-components-"));
  try {
    const { bomFormat, components } = JSON.parse(componentsOf(Object.values(inject("tarballs")), folder)) as {
      bomFormat: string;
      components: { "bom-ref": string }[];
    };
    expect(bomFormat).toBe("CycloneDX");
    const names = components.map((component) => component["bom-ref"].replace(/(?<=.)@.*/, ""));
    for (const name of [...PUBLISHED.keys(), "zod", "yaml", "fastify", "postgres"])
      expect(names).toContain(name);
    for (const name of ["vitest", "turbo", "verdaccio"]) expect(names).not.toContain(name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
