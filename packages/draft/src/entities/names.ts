import type { Actor } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { KnownRecords } from "../known.ts";
import { CAPITALS } from "../lexicon/capitals.ts";
import { DEMONYMS } from "../lexicon/demonyms.ts";
import { DEPARTMENTS, GOVERNMENT_WORDS } from "../lexicon/government.ts";
import { ARMED_GROUPS, KNOWN_BODIES } from "../lexicon/organizations.ts";
import { AMBIGUOUS_NAMES, NOT_STATES, STATE_NAMES } from "../lexicon/state-names.ts";
import { Gazetteer } from "./gazetteer.ts";

/** What a listed name stands for. */
export type NameEntry =
  | {
      readonly type: "actor";
      readonly actor: Actor;
      readonly form: "name" | "demonym" | "capital" | "government";
    }
  | { readonly type: "body"; readonly name: string; readonly state?: string }
  | { readonly type: "group"; readonly name: string }
  | { readonly type: "none" };

/** Every name that is looked for, with the states of the dataset found by slug. */
export interface Names {
  readonly gazetteer: Gazetteer<NameEntry>;
  readonly statesBySlug: ReadonlyMap<string, Actor>;
  readonly actorsById: ReadonlyMap<string, Actor>;
}

/** The names of the dataset's actors and those of the vocabularies. */
export function namesOf(known: KnownRecords): Names {
  const gazetteer = new Gazetteer<NameEntry>();
  const states = new Map(
    known.actors.filter(({ kind }) => kind === "state").map((actor) => [slugOf(actor.id), actor]),
  );
  for (const actor of known.actors) if (actor.kind !== "person") addActor(gazetteer, actor);
  for (const [slug, names] of Object.entries(STATE_NAMES)) addAll(gazetteer, names, states.get(slug), "name");
  for (const [slug, names] of Object.entries(DEMONYMS)) addDemonyms(gazetteer, names, states.get(slug));
  for (const [slug, names] of Object.entries(CAPITALS)) addAll(gazetteer, names, states.get(slug), "capital");
  for (const [name, slugs] of Object.entries(AMBIGUOUS_NAMES))
    for (const slug of slugs) addAll(gazetteer, name, states.get(slug), "name");
  const taken = new Set(
    known.actors.flatMap((actor) => [actor.name, ...(actor.aliases ?? []).map(({ name }) => name)]),
  );
  for (const [name, entry] of vocabularyNames(known, states))
    if (!taken.has(name)) gazetteer.add(name, entry);
  return {
    gazetteer: gazetteer.ready(),
    statesBySlug: states,
    actorsById: new Map(known.actors.map((actor) => [actor.id, actor])),
  };
}

/** Names of governments, ministries, bodies and groups, and names that are no actor's. */
function* vocabularyNames(
  known: KnownRecords,
  states: ReadonlyMap<string, Actor>,
): Generator<[string, NameEntry]> {
  for (const [slug, names] of Object.entries(GOVERNMENT_WORDS)) {
    const actor = states.get(slug);
    if (actor !== undefined)
      for (const name of names) yield [name, { type: "actor", actor, form: "government" }];
  }
  for (const [slug, departments] of Object.entries(DEPARTMENTS))
    yield* departmentNames(departments, states.get(slug)?.id);
  for (const [name, full] of Object.entries(KNOWN_BODIES)) yield [name, { type: "body", name: full }];
  for (const spellings of ARMED_GROUPS) {
    const [name] = spellings as readonly [string];
    const actor = known.actors.find((one) => one.name.toLowerCase() === name.toLowerCase());
    for (const spelling of spellings)
      yield [
        spelling,
        actor === undefined ? { type: "group", name } : { type: "actor", actor, form: "name" },
      ];
  }
  for (const name of NOT_STATES) yield [name, { type: "none" }];
}

function* departmentNames(
  departments: readonly (readonly string[])[],
  state: string | undefined,
): Generator<[string, NameEntry]> {
  if (state === undefined) return;
  for (const spellings of departments)
    for (const spelling of spellings) yield [spelling, { type: "body", name: spellings[0] as string, state }];
}

function addActor(gazetteer: Gazetteer<NameEntry>, actor: Actor): void {
  for (const name of [actor.name, ...namesIn(actor, "name")])
    gazetteer.add(name, { type: "actor", actor, form: "name" });
  for (const name of namesIn(actor, "demonym")) addDemonym(gazetteer, name, actor);
}

function addDemonyms(gazetteer: Gazetteer<NameEntry>, names: string, actor: Actor | undefined): void {
  if (actor === undefined) return;
  const own = namesIn(actor, "demonym");
  for (const name of names.split("|")) if (!own.includes(name)) addDemonym(gazetteer, name, actor);
}

function namesIn({ aliases = [] }: Actor, form: "name" | "demonym"): string[] {
  return aliases.filter(({ kind }) => (kind === "demonym") === (form === "demonym")).map(({ name }) => name);
}

function addAll(
  gazetteer: Gazetteer<NameEntry>,
  names: string,
  actor: Actor | undefined,
  form: "name" | "capital",
): void {
  if (actor === undefined) return;
  const own = new Set([actor.name, ...namesIn(actor, "name")]);
  for (const name of names.split("|"))
    if (name !== "" && !own.has(name)) gazetteer.add(name, { type: "actor", actor, form });
}

function addDemonym(gazetteer: Gazetteer<NameEntry>, name: string, actor: Actor): void {
  gazetteer.add(name, { type: "actor", actor, form: "demonym" });
  if (!/(?:ese|sh|ch|ss|s)$/.test(name)) gazetteer.add(`${name}s`, { type: "actor", actor, form: "demonym" });
}
