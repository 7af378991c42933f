import { posix } from "node:path";
import { documentAddress } from "./document-addresses.ts";

/** A document of the repository as a page of the site. */
export interface Document {
  /** Its path in the repository. */
  readonly path: string;
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

const TEXTS = import.meta.glob<string>(
  [
    "../../../../{CONTRIBUTING,SECURITY}.md",
    "../../../../docs/*.md",
    "../../../../docs/decisions/*.md",
    "../../../cli/README.md",
    "../../../../packages/{client,data,draft,figures,store}/README.md",
    "../../../../examples/README.md",
  ],
  { query: "?raw", import: "default", eager: true },
);
const PICTURES = import.meta.glob<string>("../../../../docs/{diagrams,pictures}/*.svg", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The documents that are pages of the site, by address. */
export const DOCUMENTS: readonly Document[] = Object.entries(TEXTS)
  .map(([file, text]) => documentOf(inRepository(file), text))
  .sort((a, b) => (a.address < b.address ? -1 : 1));

/** A path as it is seen from here, as it is seen from the repository. */
function inRepository(file: string): string {
  return posix.join("apps/site/src/docs", file);
}

/** @throws Error for a document that the site has no address for. */
function documentOf(path: string, text: string): Document {
  const address = documentAddress(path);
  const [, title] = /^# (.*)$/m.exec(text) ?? [];
  if (address === undefined || title === undefined)
    throw new Error(`${path} needs an address in document-addresses.ts and a title.`);
  return { path, address, title, text };
}

/** The address of a picture of `docs`, by its path in the repository; undefined where there is none. */
export function pictureAddress(path: string): string | undefined {
  return PICTURES[`../../../../${path}`];
}
