/** The pages that every page leads to. */
export const NAVIGATION = [
  { href: "/agreements/", word: "Agreements" },
  { href: "/pledges/", word: "Pledges" },
  { href: "/actors/", word: "Actors" },
  { href: "/places/", word: "Places" },
  { href: "/events/", word: "Events" },
  { href: "/statements/", word: "Statements" },
  { href: "/articles/", word: "Articles" },
  { href: "/map/", word: "Map" },
  { href: "/timeline/", word: "Timeline" },
  { href: "/network/", word: "Network" },
  { href: "/validate/", word: "Validate" },
] as const;

/** What stands at the foot of every page: about the data rather than in it. */
export const FOOTER = [
  { href: "/docs/", word: "Documentation" },
  { href: "/method/", word: "Method" },
  { href: "/schema/", word: "Schema" },
  { href: "/rules/", word: "Rules" },
  { href: "/data/", word: "Data" },
  { href: "/changes/", word: "Changes" },
  { href: "/corrections/", word: "Corrections" },
  { href: "/accessibility/", word: "Accessibility" },
] as const;
