import type { Agreement, DatasetRecord, Event, Pledge, Statement } from "@org/defense-pact-data";
import { overlaps } from "@org/defense-pact-data/dates";
import { numbersOf } from "../figures/numbers-of.ts";
import type { KnownRecords } from "../known.ts";

type Told = Agreement | Pledge | Event | Statement;

/** The known record that a proposed one tells of, where there is one and no other fits as well. */
export function sameRecord(record: DatasetRecord, known: KnownRecords): Told | undefined {
  const found = sameIn(record, known);
  return found.length === 1 ? found[0] : bestOf(record, found);
}

function sameIn(record: DatasetRecord, known: KnownRecords): readonly Told[] {
  switch (record.type) {
    case "agreement":
      return known.agreements.filter((one) => isSameAgreement(record, one));
    case "pledge":
      return known.pledges.filter((one) => isSamePledge(record, one));
    case "event":
      return (known.events ?? []).filter((one) => isSameEvent(record, one));
    case "statement":
      return (known.statements ?? []).filter((one) => isSameStatement(record, one, dayOf(one, known)));
    default:
      return [];
  }
}

/** Of several, the one with the same name, or the day nearest. */
function bestOf(record: DatasetRecord, found: readonly Told[]): Told | undefined {
  const exact = found.filter((one) => dateOf(one) !== undefined && dateOf(one) === dateOf(record));
  return exact.length === 1 ? exact[0] : undefined;
}

/** The day of a record; a proposed pledge without one has no stages at all. */
function dateOf(record: DatasetRecord): string | undefined {
  if (record.type === "agreement") return record.signed?.date;
  if (record.type === "event" || record.type === "statement") return record.date;
  return record.type === "pledge" ? (record as Partial<Pledge>).stages?.[0]?.date : undefined;
}

/** The same parties, days of signature that can be one, and a name that says nothing else. */
function isSameAgreement(proposed: Agreement, known: Agreement): boolean {
  const parties = ({ parties: list }: Agreement): string =>
    list
      .map(({ actor }) => actor)
      .sort()
      .join();
  if (proposed.parties.length < 2 || parties(proposed) !== parties(known)) return false;
  if (!mayBeOneDay(proposed.signed?.date, known.signed?.date)) return false;
  const names = wordsOf(known);
  const own = wordsOf(proposed);
  return (
    [...own].some((word) => names.has(word) && !GENERIC.has(word)) &&
    !/^(?:mou|sofa|protocol|roadmap)$/.test(proposed.kind === known.kind ? "" : proposed.kind)
  );
}

const GENERIC = new Set([
  "agreement",
  "framework",
  "pact",
  "deal",
  "united",
  "states",
  "the",
  "for",
  "and",
  "with",
  "of",
  "on",
]);

function wordsOf({ title, aliases = [], parties }: Agreement): Set<string> {
  const text = [title, ...aliases.map(({ name }) => name)]
    .join(" ")
    .toLowerCase()
    .replace(/defence/g, "defense");
  const names = new Set(parties.flatMap(({ actor }) => actor.replace("actors/", "").split("-")));
  return new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !names.has(word)));
}

/** The same kind and day, and someone who took part in both. */
function isSameEvent(proposed: Event, known: Event): boolean {
  if (proposed.kind !== known.kind || proposed.date === undefined || known.date === undefined) return false;
  const actors = new Set(known.participants?.map(({ actor }) => actor));
  const isShared = proposed.participants?.some(({ actor }) => actors.has(actor)) === true;
  return isShared && mayBeOneDay(proposed.date, known.date);
}

/** The same speaker, act and addressee on one day. */
function isSameStatement(proposed: Statement, known: Statement, day: string | undefined): boolean {
  if (proposed.speaker !== known.speaker || proposed.act !== known.act) return false;
  const others = new Set([...(known.to ?? []), ...(known.about ?? [])]);
  const isShared = proposed.to?.some((target) => others.has(target)) === true;
  return isShared && day !== undefined && mayBeOneDay(proposed.date, day);
}

/** The statement's day, or that of its occasion. */
function dayOf({ date, occasion }: Statement, { events = [] }: KnownRecords): string | undefined {
  return date ?? events.find(({ id }) => id === occasion)?.date;
}

/** The same giver, what is promised and how much, to no other receiver, at a time that can be the same. */
function isSamePledge(proposed: Pledge, known: Pledge): boolean {
  if (proposed.by !== known.by || known.promise === undefined || proposed.promise === undefined) return false;
  if (promisedOf(proposed) !== promisedOf(known) || promisedOf(known) === "") return false;
  const targets = new Set(known.to.map(({ target }) => target));
  if (proposed.to?.every(({ target }) => !targets.has(target))) return false;
  return mayBeOneDay(dateOf(proposed), dateOf(known));
}

function promisedOf({ promise }: Pledge): string {
  if (promise?.kind === "money") return `${numbersOf(promise.amount)[0]} ${promise.currency}`;
  return promise?.kind === "personnel" ? `${numbersOf(promise.count)[0]} people` : "";
}

/** Days that overlap, or lie a few days apart: sources often differ by one. */
function mayBeOneDay(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  if (overlaps(a, b)) return true;
  const days = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return /^\d{4}-\d{2}-\d{2}$/.test(a) && /^\d{4}-\d{2}-\d{2}$/.test(b) && Math.abs(days(a) - days(b)) <= 3;
}
