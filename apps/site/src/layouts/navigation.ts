import type { CollectionName } from "@org/defense-pact-data/model";
import type { Catalogue, PageName } from "../language/catalogue.ts";

/** A link of the frame: where it leads, and what it is called in the page's language. */
interface Link {
  readonly href: string;
  readonly word: string;
}

const COLLECTIONS: readonly CollectionName[] = [
  "agreements",
  "pledges",
  "actors",
  "places",
  "events",
  "statements",
  "articles",
];
const FIGURES: readonly PageName[] = ["map", "timeline", "network", "validate"];
const ABOUT: readonly PageName[] = [
  "docs",
  "method",
  "schema",
  "rules",
  "data",
  "changes",
  "corrections",
  "accessibility",
  "draft",
];

/** The pages that every page leads to. */
export function navigation({ collections, pages }: Catalogue): readonly Link[] {
  return [
    ...COLLECTIONS.map((name) => ({ href: `/${name}/`, word: collections[name].title })),
    ...FIGURES.map((name) => ({ href: `/${name}/`, word: pages[name] })),
  ];
}

/** What stands at the foot of every page: about the data rather than in it. */
export function footNavigation({ pages }: Catalogue): readonly Link[] {
  return ABOUT.map((name) => ({ href: `/${name}/`, word: pages[name] }));
}
