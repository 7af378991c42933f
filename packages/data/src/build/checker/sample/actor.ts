import type { Actor, Place } from "../../../../types/index.d.ts";
import { actorKindOf, type References } from "./ids.ts";
import type { Random } from "./random.ts";
import { day, phrase, sentence, word } from "./words.ts";

export function sampleActor(
  id: string,
  number: number,
  random: Random,
  refs: References,
): Omit<Actor, "claims"> {
  const kind = actorKindOf(number);
  return {
    type: "actor",
    id,
    name: phrase(random, 2),
    kind,
    summary: sentence(random, 14),
    ...(random.chance(0.6) ? { aliases: [sampleAlias(random)] } : {}),
    ...(random.chance(0.7) ? { identifiers: { wikidata: `Q${1 + random.below(1e8)}` } } : {}),
    ...(kind === "person" ? { posts: [samplePost(random, refs)] } : {}),
    ...(kind === "state" ? { memberOf: [refs.toActor("organization")] } : {}),
  };
}

export function samplePlace(id: string, random: Random, refs: References): Omit<Place, "claims"> {
  const facility = random.chance(0.4);
  return {
    type: "place",
    id,
    name: phrase(random, 2),
    kind: facility ? "facility" : "city",
    summary: sentence(random, 12),
    country: refs.toActor("state"),
    coordinates: [(random.below(3600) - 1800) / 10, (random.below(1800) - 900) / 10],
    identifiers: { wikidata: `Q${1 + random.below(1e8)}`, geonames: 1 + random.below(9e7) },
    ...(random.chance(0.5) ? { aliases: [sampleAlias(random)] } : {}),
    ...(facility ? { host: refs.toActor("state"), users: [refs.toActor("state")] } : {}),
    ...(random.chance(0.1)
      ? { ext: { "@acme/pacts": { score: random.below(100) }, "org.example": [1, "x"] } }
      : {}),
  };
}

function sampleAlias(random: Random): NonNullable<Actor["aliases"]>[number] {
  const name = `${word(random)}-${word(random)}`;
  return { key: name, name, kind: random.pick(["alias", "short", "official"]), language: "en" };
}

function samplePost(random: Random, refs: References): NonNullable<Actor["posts"]>[number] {
  return {
    key: "post",
    title: phrase(random, 3),
    org: refs.toActor("state", "organization"),
    from: day(random, 1990, 2005),
    ...(random.chance(0.3) ? { to: day(random, 2024, 2025) } : {}),
  };
}
