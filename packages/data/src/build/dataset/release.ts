import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReadonlyDataset } from "../../diff/index.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import { identity } from "../identity.ts";
import type { DocumentHead } from "./document.ts";

/** The folder of the package. */
export const PACKAGE_ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What a dataset document of this state of the package says beside its records; the version is package.json's. */
export function documentHead(root: string = PACKAGE_ROOT): DocumentHead {
  const { version } = packageJson(root);
  return { $schema: `${identity.homepage}/schema/dataset.json`, version };
}

/** The text of the `release` constant: what one needs to cite the dataset and to use it rightly. */
export function releaseOf(dataset: ReadonlyDataset, root: string = PACKAGE_ROOT): Record<string, unknown> {
  return {
    name: packageJson(root).name,
    version: dataset.version,
    licence: "CC-BY-4.0",
    licenceNote:
      "The fragments quoted from sources are not under this licence; their rights stay with the publishers.",
    homepage: identity.homepage,
    repository: identity.repository,
    records: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, dataset[name].length])),
  };
}

/** Name and version of a package, of its folder. */
export function packageJson(root: string): { name: string; version: string } {
  return JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
}
