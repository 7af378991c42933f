import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

interface Package {
  readonly version: string;
  readonly homepage: string;
}

/** What the command's own package says of itself. */
export function ownPackage(): Package & { readonly bugs: { readonly url: string } } {
  return require("../package.json");
}

/** What the dataset's package says of itself. */
export function dataPackage(): Package {
  return require("@org/defense-pact-data/package.json") as Package;
}

/** The versions of the command and of the dataset it reads, a line each. */
export function versions(): string {
  return `defense-pact ${ownPackage().version}\ndataset ${dataPackage().version}\n`;
}
