import { vocabulary } from "../field.ts";

export const referenceSource = vocabulary(
  "ReferenceSource",
  "The reference standard or list that a fact was taken from.",
  {
    "country-codes":
      "datasets/country-codes: ISO 3166-1, UN M49, ISO 4217, Wikidata and GeoNames ids (PDDL).",
    "cow-states": "Correlates of War state system membership, as decoded in andybega/states (MIT).",
    "gw-states": "Gleditsch and Ward list of independent states, as decoded in andybega/states (MIT).",
    wikidata: "Wikidata (CC0).",
    geonames: "GeoNames (CC BY 4.0).",
    other: "Another reference, named in the note.",
  },
);
