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
] as const;
