import type { Actor } from "@org/defense-pact-data";
import type { Draft } from "../proposal.ts";
import { type FoundAgreement, type FoundPledge, foundAgreements, foundPledges } from "./found.ts";
import { modalityOf, stageClass, statusClass } from "./label-terms.ts";
import type { LabelledAgreement, LabelledPledge, LabelledText } from "./labels.ts";
import { misplacedFragments } from "./misplaced-fragments.ts";
import { Tally } from "./tally.ts";

/** The kinds of fact that are scored. */
export const KINDS = [
  "agreements",
  "agreement with status",
  "parties",
  "signing dates",
  "signatories",
  "pledges with figures",
  "pledge with all fields",
  "giver",
  "receiver",
  "modality",
  "stage",
  "totals marked",
  "persons",
  "states",
  "organizations",
] as const;

export type Kind = (typeof KINDS)[number];

/** Scores of several texts, with what went wrong, for a person to read. */
export class Score {
  readonly tallies = new Map<Kind, Tally>(KINDS.map((kind) => [kind, new Tally()]));
  readonly notes: string[] = [];
  misplacedFragments = 0;
  readonly #states: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(actors: readonly Actor[]) {
    this.#states = new Map(
      actors.flatMap(({ id, identifiers }) =>
        identifiers?.iso2 === undefined ? [] : [[identifiers.iso2, id] as const],
      ),
    );
    this.#names = new Map(actors.map(({ id, name }) => [id, name]));
  }

  add(text: LabelledText, draft: Draft): void {
    this.#agreements(text, draft);
    this.#pledges(text, draft);
    this.#actors(text, draft);
    this.misplacedFragments += misplacedFragments(text.text, draft);
  }

  tally(kind: Kind): Tally {
    return this.tallies.get(kind) as Tally;
  }

  #agreements({ id, agreements }: LabelledText, draft: Draft): void {
    const left = foundAgreements(draft);
    for (const label of agreements) {
      const best = left
        .map((found) => ({ found, fit: fit(label, found, this.#partyIds(label)) }))
        .sort((a, b) => b.fit - a.fit)[0];
      const found = best !== undefined && best.fit > 0.4 ? best.found : undefined;
      if (found !== undefined) left.splice(left.indexOf(found), 1);
      else if (/optional/i.test(label.note ?? "")) continue;
      this.#agreement(id, label, found);
    }
    for (const found of left) {
      this.tally("agreements").falseAlarms += 1;
      this.tally("agreement with status").falseAlarms += 1;
      this.tally("parties").falseAlarms += found.parties.length;
      if (found.signed !== undefined) this.tally("signing dates").falseAlarms += 1;
      this.notes.push(
        `${id} not labelled: agreement ${found.title} (${found.status}) ← ${found.sentences.join(" ").slice(0, 300)}`,
      );
    }
  }

  #agreement(id: string, label: LabelledAgreement, found: FoundAgreement | undefined): void {
    const isStatus =
      found !== undefined &&
      (statusClass(label.status).includes(found.status) || isInForceSince(label, found));
    this.tally("agreements").compare(found !== undefined, true, true);
    this.tally("agreement with status").compare(found !== undefined, true, isStatus);
    const wanted = new Set(this.#partyIds(label));
    const parties = found?.parties ?? [];
    for (const party of new Set([...wanted, ...parties]))
      this.tally("parties").compare(parties.includes(party), wanted.has(party), true);
    const isDate = this.#signingDate(label, found);
    this.#signatories(label, found);
    const isAllRight =
      isStatus && isDate && parties.length === wanted.size && parties.every((party) => wanted.has(party));
    const got =
      found === undefined ? "nothing" : `${found.status}, ${parties.join(" ")}, ${found.signed ?? "no date"}`;
    if (!isAllRight)
      this.notes.push(
        `${id} agreement ${label.title}: ${label.status}, ${[...wanted].join(" ")}, ${label.signed ?? "no date"}; found ${got} ← ${found?.sentences.join(" ").slice(0, 400) ?? ""}`,
      );
  }

  /** A date that only says "up to publication" is no false alarm where the label has none. */
  #signingDate({ signed }: LabelledAgreement, found: FoundAgreement | undefined): boolean {
    if (signed === undefined && found?.signed?.startsWith("../")) return true;
    this.tally("signing dates").compare(
      found?.signed !== undefined,
      signed !== undefined,
      signed === found?.signed,
    );
    return signed === found?.signed;
  }

  #signatories({ signatories = [] }: LabelledAgreement, found: FoundAgreement | undefined): void {
    const signers = signatories.map((one) => slugWord("person" in one ? one.person : one.name));
    const persons = found?.signatories ?? [];
    for (const signer of signers)
      this.tally("signatories").compare(
        persons.some((person) => person.includes(signer)),
        true,
        true,
      );
    for (const person of persons)
      if (!signers.some((signer) => person.includes(signer))) this.tally("signatories").falseAlarms += 1;
  }

  #partyIds({ parties = [] }: LabelledAgreement): string[] {
    return parties.flatMap(({ iso2 }) => (iso2 === undefined ? [] : [this.#states.get(iso2) ?? iso2]));
  }

  #pledges({ id, pledges }: LabelledText, draft: Draft): void {
    const left = foundPledges(draft).filter(({ value }) => value !== undefined);
    const figures = pledges.filter(({ amount, count }) => amount !== undefined || count !== undefined);
    for (const label of figures) {
      const same = left.filter(
        (one) => one.value === (label.amount ?? label.count) && one.currency === label.currency,
      );
      const found =
        same.find(({ kind }) => kind === label.kind) ??
        (/acceptable|could also/.test(label.note ?? "") ? same[0] : undefined);
      if (found !== undefined) left.splice(left.indexOf(found), 1);
      this.#pledge(id, label, found);
    }
    for (const found of left) {
      this.tally("pledges with figures").falseAlarms += 1;
      this.tally("pledge with all fields").falseAlarms += 1;
      this.notes.push(
        `${id} not labelled: pledge ${found.kind} ${found.value} ${found.words} ← ${found.sentences.join(" ").slice(0, 300)}`,
      );
    }
  }

  #pledge(id: string, label: LabelledPledge, found: FoundPledge | undefined): void {
    this.tally("pledges with figures").compare(found !== undefined, true, true);
    const givers = [label.by].flat();
    const receivers = [label.to ?? []].flat();
    const isGiver = givers.some((name) => this.#isNamed(name, found?.by));
    const isReceiver =
      receivers.length === 0
        ? found?.to === undefined
        : receivers.some((name) => this.#isNamed(name, found?.to));
    const isModality = found?.modality === modalityOf(label.qualifier);
    const isStage = found !== undefined && stageClass(label.status).includes(found.stage);
    this.tally("giver").compare(found?.by !== undefined, true, isGiver);
    this.tally("receiver").compare(found?.to !== undefined, receivers.length > 0, isReceiver);
    this.tally("modality").compare(found !== undefined, true, isModality);
    this.tally("stage").compare(found !== undefined, true, isStage);
    if (found !== undefined)
      this.tally("totals marked").compare(found.isTotal, label.aggregate === true, true);
    const isAllRight = isGiver && isReceiver && isModality;
    this.tally("pledge with all fields").compare(found !== undefined, true, isAllRight);
    if (!isAllRight || !isStage || found.isTotal !== (label.aggregate === true))
      this.notes.push(
        `${id} pledge ${givers} ${label.kind} ${label.amount ?? label.count} ${label.qualifier ?? ""} to ${receivers} [${label.status}${label.aggregate ? ", total" : ""}]: found ${found === undefined ? "nothing" : `${found.by} ${found.modality} to ${found.to} [${found.stage}]`} ← ${label.fragment}`,
      );
  }

  #isNamed(name: string, id: string | undefined): boolean {
    if (id === undefined) return false;
    const known = this.#names.get(id) ?? id.replace(/^actors\//, "").replaceAll("-", " ");
    const [a, b] = [fold(name.replace(/^U\.S\. .*|^Export-Import Bank.*/, "United States")), fold(known)];
    return a.includes(b) || b.includes(a) || (a.slice(0, 5) === b.slice(0, 5) && a.length > 6);
  }

  #actors({ id, actors }: LabelledText, draft: Draft): void {
    const left = [...draft.actors];
    for (const label of actors) {
      const kind = actorKind(label);
      const found =
        left.find((one) => one.id === this.#states.get(label.iso2 ?? "")) ??
        left.find(
          (one) =>
            actorKind(one) === kind &&
            (isSameActor(label.name, one.name) || isSameActor(label.name, one.anchor.fragment)),
        );
      if (found !== undefined) left.splice(left.indexOf(found), 1);
      this.tally(kind).compare(found !== undefined, true, true);
      if (found === undefined) this.notes.push(`${id} actor ${label.name} (${label.kind}): found nothing`);
    }
    for (const found of left) {
      if (found.kind === "state") continue;
      this.tally(actorKind(found)).falseAlarms += 1;
      this.notes.push(`${id} not labelled: ${found.kind} ${found.name}`);
    }
  }
}

function actorKind({ kind }: { readonly kind?: string }): "persons" | "states" | "organizations" {
  return kind === "person" ? "persons" : kind === "state" ? "states" : "organizations";
}

function isSameActor(label: string, found: string): boolean {
  const [a, b] = [fold(label), fold(found)];
  return a.includes(b) || b.includes(a) || a.split(" ").at(-1) === b.split(" ").at(-1);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\b(?:the|jr|sr)\b|[.,()]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function slugWord(name: string): string {
  return fold(name).split(" ").at(-1) ?? "";
}

/** How well a found agreement fits a labelled one: shared words of the titles, and shared parties. */
function fit(label: LabelledAgreement, found: FoundAgreement, parties: readonly string[]): number {
  const words = (text: string): Set<string> =>
    new Set(
      fold(text.replace(/[–|-]/g, " ").replace(/defence/gi, "defense"))
        .split(" ")
        .filter((word) => word.length > 3),
    );
  const [a, b] = [words(label.title), words(found.title)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const together = parties.filter((party) => found.parties.includes(party)).length;
  const isOneName =
    b.size < 3 && [...b].some((word) => a.has(word) && label.title.includes(`(${word.toUpperCase()})`));
  return (isOneName ? 1 : shared / Math.max(1, a.size)) + 0.2 * (together / Math.max(1, parties.length));
}

/** What is in force was signed before: with the day of signature that the label has, `in-force` says no less than `signed`. */
function isInForceSince(label: LabelledAgreement, found: FoundAgreement): boolean {
  return /^signed/.test(label.status) && found.status === "in-force" && label.signed === found.signed;
}
