import type { Agreement, Event } from "../../../../types/index.d.ts";
import type { References } from "./ids.ts";
import type { Random } from "./random.ts";
import { day, phrase, sentence } from "./words.ts";

const TOPICS = [
  "exercises",
  "logistics",
  "cyber",
  "intelligence",
  "peacekeeping",
  "maritime-security",
] as const;

export function sampleAgreement(id: string, random: Random, refs: References): Omit<Agreement, "claims"> {
  const [one, other] = twoStates(refs);
  const signed = day(random, 2006, 2018);
  const year = Number(signed.slice(0, 4));
  const scope = random.some(TOPICS, 0.4);
  return {
    type: "agreement",
    id,
    title: phrase(random, 5),
    summary: sentence(random, 16),
    kind: random.pick(["framework", "treaty", "mou", "sofa", "protocol"]),
    bilateral: true,
    bindingness: random.pick(["binding", "non-binding", "unknown"]),
    publicity: random.pick(["full", "summary", "unknown"]),
    parties: [
      { actor: one, role: "party" },
      { actor: other, role: "party" },
    ],
    signatories: [{ person: refs.toActor("person"), onBehalfOf: one, capacity: phrase(random, 3) }],
    signed: { date: signed, ...(random.chance(0.5) ? { place: refs.to("places") } : {}) },
    ...(random.chance(0.3) ? { inForce: { date: signed } } : {}),
    ...(random.chance(0.4) ? { term: { stated: "P5Y", validity: `${year}/${year + 5}` } } : {}),
    status: "signed",
    statusAsOf: signed,
    ...(scope.length > 0 ? { scope: scope as unknown as NonNullable<Agreement["scope"]> } : {}),
  };
}

/** Two states that differ, as far as the first blocks allow. */
export function twoStates(refs: References): [string, string] {
  const one = refs.toActor("state");
  let other = refs.toActor("state");
  while (other === one) other = refs.toActor("state");
  return [one, other];
}

export function sampleEvent(id: string, random: Random, refs: References): Omit<Event, "claims"> {
  const date = day(random, 2006, 2023);
  const [one, other] = twoStates(refs);
  return {
    type: "event",
    id,
    title: phrase(random, 5),
    summary: sentence(random, 14),
    kind: random.pick(["visit", "meeting", "exercise", "signing", "deployment"]),
    status: "occurred",
    date: random.pick([date, date, date.slice(0, 7), `[${date}..${date.slice(0, 4)}-12-31]`, `${date}?`]),
    place: refs.to("places"),
    participants: [
      { actor: one, role: "host" },
      { actor: other, role: "guest" },
    ],
    about: [refs.to("agreements")],
    ...(random.chance(0.2) ? { codes: { plover: "CONSULT", cameo: "040" } } : {}),
  };
}
