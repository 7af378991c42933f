import * as z from "zod";
import { aliases } from "./alias.ts";
import { fact, listOf, plain } from "./field.ts";
import { placeIdentifiers } from "./identifiers.ts";
import { head, summary, tail } from "./record.ts";
import { ref } from "./reference.ts";
import { text } from "./text.ts";
import { placeKind } from "./vocabularies/place-kind.ts";

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).meta({
  id: "Position",
  description: "[longitude, latitude] in decimal degrees, WGS 84, as in GeoJSON (RFC 7946).",
  examples: [[36.8172, -1.2864]],
  "x-atomic": "position",
});

export const place = z
  .strictObject({
    ...head("place", "places"),
    name: plain(text(200), "The name used in this dataset."),
    kind: plain(placeKind, "What sort of place it is."),
    summary,
    country: fact(ref("actors").exactOptional(), "The state it lies in.", "either"),
    coordinates: fact(position.exactOptional(), "A point that stands for the place.", "reference"),
    identifiers: fact(
      placeIdentifiers.exactOptional(),
      "Codes under which other datasets know it.",
      "reference",
    ),
    within: fact(ref("places").exactOptional(), "The place that it is part of.", "either"),
    aliases,
    host: fact(ref("actors").exactOptional(), "Of a facility: whose it is or who hosts it."),
    users: fact(listOf(ref("actors")).exactOptional(), "Of a facility: who uses it beside the host."),
    ...tail,
  })
  .meta({ id: "Place", title: "Place", description: "A city, region, country, facility or sea." });
