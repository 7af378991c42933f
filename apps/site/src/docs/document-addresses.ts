import { posix } from "node:path";

/** Documents that stand beside what they are about, by the name under which the site has them. */
const BESIDE: Readonly<Record<string, string>> = {
  "CONTRIBUTING.md": "contributing",
  "SECURITY.md": "reporting",
  "apps/cli/README.md": "command-line",
  "examples/README.md": "examples",
  "packages/client/README.md": "client",
  "packages/data/README.md": "data",
  "packages/draft/README.md": "draft",
  "packages/figures/README.md": "figures",
  "packages/store/README.md": "store",
};

/** The address of a document of the repository on the site; undefined where the site has no page of it. */
export function documentAddress(path: string): string | undefined {
  if (path === "docs/README.md") return "/docs/";
  const [, rule] = /^docs\/rules\/([\w-]+)\.md$/.exec(path) ?? [];
  if (rule !== undefined) return rule === "README" ? "/rules/" : `/rules/${rule}/`;
  const [, name = BESIDE[path]] = /^docs\/((?:decisions\/)?(?!README)[\w-]+)\.md$/.exec(path) ?? [];
  return name && `/docs/${name}/`;
}

/** Where a link of a document leads on the site: to the page of a document, else to the file in the repository. */
export function documentLink(href: string, from: string, repository: string): string {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [target = "", fragment] = href.split("#");
  const path = posix.normalize(posix.join(posix.dirname(from), target)).replace(/\/$/, "");
  const page = documentAddress(path) ?? documentAddress(`${path}/README.md`);
  return `${page ?? `${repository}/blob/main/${path}`}${fragment === undefined ? "" : `#${fragment}`}`;
}
