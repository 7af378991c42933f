import * as z from "zod";
import { edtf } from "./edtf.ts";
import { keyed, plain } from "./field.ts";
import { slug, text } from "./text.ts";

const wikidata = z
  .string()
  .regex(/^Q[1-9][0-9]{0,11}$/)
  .meta({ description: "Wikidata item: Q and its number, such as Q114.", examples: ["Q114"] });

const iso2 = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: "ISO 3166-1 alpha-2: two capital letters, such as KE.", examples: ["KE"] });

const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: "ISO 3166-1 alpha-3: three capital letters, such as KEN.", examples: ["KEN"] });

const m49 = z
  .string()
  .regex(/^[0-9]{3}$/)
  .meta({
    description: 'UN M49: three digits with leading zeros, such as "004".',
    examples: ["004", "404"],
  });

/** One spell of a state in a list of states: a code is no key without its dates. */
const stateSystemSpell = z
  .strictObject({
    key: plain(slug, "The year in which the spell starts, such as 1963."),
    code: plain(z.int().min(1).max(999), "Numeric code."),
    abbreviation: plain(
      z.string().regex(/^[A-Z]{3}$/),
      "The list's abbreviation: three capital letters, such as KEN.",
    ),
    valid: plain(edtf, "The interval in which the list counts the state as a member; an open end is `..`."),
  })
  .meta({
    id: "StateSystemSpell",
    description: "A state's code in a list of states, and the interval in which it holds.",
  });

/** Codes under which other datasets know an actor. Sources: ISO 3166-1, UN M49, Correlates of War, Gleditsch and Ward, Wikidata. */
export const actorIdentifiers = z
  .strictObject({
    iso2: plain(iso2.exactOptional(), "ISO 3166-1 alpha-2: two capital letters (of Namibia, the string NA)."),
    iso3: iso3.exactOptional(),
    m49: m49.exactOptional(),
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
      iso2.exactOptional(),
      "ISO 3166-1 alpha-2, of countries and territories: two capital letters.",
    ),
    iso3: plain(
      iso3.exactOptional(),
      "ISO 3166-1 alpha-3, of countries and territories: three capital letters.",
    ),
    m49: m49.exactOptional(),
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
