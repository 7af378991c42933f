/** A page of each template, with records that fill it. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  overview: "/",
  agreement: "/agreements/us-kenya-defence-cooperation-framework/",
  pledge: "/pledges/us-haiti-mission-funding-nairobi-2023/",
  actor: "/actors/kenya/",
  place: "/places/manda-bay/",
  article: "/articles/anadolu-2023-09-25-us-kenya/",
  event: "/events/nairobi-press-conference-2023/",
  statement: "/statements/duale-outlines-focus-areas/",
  list: "/actors/",
  facet: "/events/kind/visit/",
  tracker: "/pledges/",
  map: "/map/",
  timeline: "/timeline/",
  network: "/network/",
  "not found": "/404.html",
};
