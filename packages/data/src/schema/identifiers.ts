import * as z from "zod";
import { edtf } from "./edtf.ts";
import { keyed, plain } from "./field.ts";
import { slug, text } from "./text.ts";

const wikidata = z
  .string()
  .regex(/^Q[1-9][0-9]{0,11}$/)
  .meta({ description: "Wikidata item.", examples: ["Q114"] });

/** One spell of a state in a list of states: a code is no key without its dates. */
const stateSystemSpell = z
  .strictObject({
    key: plain(slug, "The year in which the spell starts."),
    code: plain(z.int().min(1).max(999), "Numeric code."),
    abbreviation: plain(z.string().regex(/^[A-Z]{3}$/), "Three-letter abbreviation of the list."),
    valid: plain(edtf, "The interval in which the list counts the state as a member; an open end is `..`."),
  })
  .meta({
    id: "StateSystemSpell",
    description: "A state's code in a list of states, and the interval in which it holds.",
  });

/** Codes under which other datasets know an actor. Sources: ISO 3166-1, UN M49, Correlates of War, Gleditsch and Ward, Wikidata. */
export const actorIdentifiers = z
  .strictObject({
    iso2: plain(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .exactOptional(),
      "ISO 3166-1 alpha-2 (of Namibia, the string NA).",
    ),
    iso3: plain(
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .exactOptional(),
      "ISO 3166-1 alpha-3.",
    ),
    m49: plain(
      z
        .string()
        .regex(/^[0-9]{3}$/)
        .exactOptional(),
      "UN M49, three digits with leading zeros.",
    ),
    cow: plain(keyed(stateSystemSpell, "key").exactOptional(), "Correlates of War state system membership."),
    gw: plain(
      keyed(stateSystemSpell, "key").exactOptional(),
      "Gleditsch and Ward list of independent states.",
    ),
    wikidata: wikidata.exactOptional(),
  })
  .meta({ id: "ActorIdentifiers", description: "Codes under which other datasets know the actor." });

export const placeIdentifiers = z
  .strictObject({
    wikidata: wikidata.exactOptional(),
    geonames: plain(z.int().min(1).max(99_999_999).exactOptional(), "GeoNames id."),
    iso2: plain(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .exactOptional(),
      "ISO 3166-1 alpha-2, of countries and territories.",
    ),
    iso3: plain(
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .exactOptional(),
      "ISO 3166-1 alpha-3, of countries and territories.",
    ),
    m49: plain(
      z
        .string()
        .regex(/^[0-9]{3}$/)
        .exactOptional(),
      "UN M49, three digits with leading zeros.",
    ),
  })
  .meta({ id: "PlaceIdentifiers", description: "Codes under which other datasets know the place." });

/** Numbers under which treaty series register an agreement. */
export const registrations = z
  .strictObject({
    unts: plain(text(40).exactOptional(), "United Nations Treaty Series registration number."),
    tias: plain(text(40).exactOptional(), "Treaties and Other International Acts Series number."),
    ukts: plain(text(40).exactOptional(), "United Kingdom Treaty Series number."),
    other: plain(text(80).exactOptional(), "A number in another series, with the series' name."),
  })
  .meta({ id: "Registrations", description: "Numbers under which treaty series register the agreement." });
