import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { npm } from "./install.ts";

test("the list of components is CycloneDX, and names what the packages are made of", () => {
  const repository = fileURLToPath(new URL("../../..", import.meta.url));
  const { bomFormat, components } = JSON.parse(npm(repository, "run", "--silent", "sbom")) as {
    bomFormat: string;
    components: { "bom-ref": string }[];
  };
  expect(bomFormat).toBe("CycloneDX");
  const names = components.map((component) => component["bom-ref"].replace(/(?<=.)@.*/, ""));
  for (const name of ["@org/defense-pact-data", "fastify", "postgres"]) expect(names).toContain(name);
});
