import { vocabulary } from "../field.ts";

export const placeKind = vocabulary("PlaceKind", "What sort of place it is; decides which fields apply.", {
  city: "A city or town.",
  region: "Part of a country, or a region across countries.",
  country: "A country or territory that is no state actor, or the land of one.",
  facility: "A base, headquarters, port or airfield.",
  sea: "A sea, strait or ocean.",
  other: "Another sort of place.",
});
