import { COW_CODES, GW_CODES, KOSOVO, STATE_EXCEPTIONS } from "./exceptions.ts";
import { matchingName, slugify, stateName } from "./names.ts";
import type { ReferenceLists, Row, Spell } from "./reference-lists.ts";

type Fields = Record<string, unknown>;

/** What the reference lists say of one record: its id and the fields that they own. */
export interface ReferenceRecord {
  readonly id: string;
  readonly fields: Fields;
}

const OPEN_END = "9999-12-31";
const LIST_NAMES = ["CLDR display name", "UNTERM English Short", "official_name_en"];

/** Every state as an actor, and every other ISO 3166-1 entry as a place. */
export function referenceRecords(lists: ReferenceLists): ReferenceRecord[] {
  const states = lists.countries.filter(isState);
  const territories = lists.countries.filter((row) => !isState(row));
  const slugsByIso2 = new Map(states.map((row) => [row["ISO3166-1-Alpha-2"], slugify(nameOf(row))]));
  return [
    ...states.map((row) => stateRecord(row, lists)),
    kosovo(lists),
    ...territories.map((row) => territoryRecord(row, slugsByIso2)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isState(row: Row): boolean {
  return row.is_independent === "Yes" || Object.hasOwn(STATE_EXCEPTIONS, iso3(row));
}

function stateRecord(row: Row, lists: ReferenceLists): ReferenceRecord {
  const cow = spellsOf(row, lists.cow, COW_CODES);
  const gw = spellsOf(row, lists.gw, GW_CODES);
  const official = officialName(row);
  const exception = STATE_EXCEPTIONS[iso3(row)];
  return {
    id: `actors/${slugify(nameOf(row))}`,
    fields: {
      type: "actor",
      name: nameOf(row),
      kind: "state",
      ...(official && { aliases: [{ key: "official", name: official, kind: "official", language: "en" }] }),
      identifiers: {
        ...isoCodes(row),
        ...(cow.length > 0 && { cow }),
        ...(gw.length > 0 && { gw }),
        wikidata: wikidataOf(row),
      },
      references: references(
        { official: official !== undefined, cow: cow.length > 0, gw: gw.length > 0 },
        exception,
      ),
    },
  };
}

function kosovo(lists: ReferenceLists): ReferenceRecord {
  const spells = (list: readonly Spell[]) => list.filter(({ code }) => code === KOSOVO.code).map(published);
  return {
    id: `actors/${KOSOVO.slug}`,
    fields: {
      type: "actor",
      name: KOSOVO.name,
      kind: "state",
      identifiers: { cow: spells(lists.cow), gw: spells(lists.gw), wikidata: KOSOVO.wikidata },
      references: [
        { path: "/identifiers/cow", source: "cow-states" },
        { path: "/identifiers/gw", source: "gw-states" },
        { path: "/identifiers/wikidata", source: "wikidata", note: KOSOVO.note },
      ],
    },
  };
}

function territoryRecord(row: Row, slugsByIso2: ReadonlyMap<string | undefined, string>): ReferenceRecord {
  const state = slugsByIso2.get(row.is_independent?.match(/\b[A-Z]{2}$/)?.[0]);
  const geonames = Number(row["Geoname ID"]);
  const paths = ["/identifiers", ...(state ? ["/country"] : [])];
  return {
    id: `places/${slugify(nameOf(row))}`,
    fields: {
      type: "place",
      name: nameOf(row),
      kind: "country",
      ...(state && { country: `actors/${state}` }),
      identifiers: { wikidata: wikidataOf(row), ...(geonames > 0 && { geonames }), ...isoCodes(row) },
      references: paths.sort().map((path) => ({ path, source: "country-codes" })),
    },
  };
}

function references(
  has: { official: boolean; cow: boolean; gw: boolean },
  exception: string | undefined,
): Fields[] {
  return [
    ...(has.official ? [{ path: "/aliases/official", source: "country-codes" }] : []),
    { path: "/identifiers", source: "country-codes", ...(exception && { note: exception }) },
    ...(has.cow ? [{ path: "/identifiers/cow", source: "cow-states" }] : []),
    ...(has.gw ? [{ path: "/identifiers/gw", source: "gw-states" }] : []),
  ];
}

/** All spells under today's code of the state: a code is no key without its dates. */
function spellsOf(row: Row, list: readonly Spell[], codes: Readonly<Record<string, number>>): Fields[] {
  const names = new Set(LIST_NAMES.map((column) => matchingName(row[column] ?? "")));
  const today =
    codes[iso3(row)] ??
    list.find((spell) => spell.end === OPEN_END && names.has(matchingName(spell.name)))?.code;
  return list.filter(({ code }) => code === today).map(published);
}

function published({ code, abbreviation, start, end }: Spell): Fields {
  return { key: start.slice(0, 4), code, abbreviation, valid: `${start}/${end === OPEN_END ? ".." : end}` };
}

function isoCodes(row: Row): Fields {
  return { iso2: row["ISO3166-1-Alpha-2"], iso3: iso3(row), m49: row.M49?.padStart(3, "0") };
}

function iso3(row: Row): string {
  return row["ISO3166-1-Alpha-3"] ?? "";
}

function nameOf(row: Row): string {
  return stateName(iso3(row), row["CLDR display name"] || row.official_name_en || "");
}

function officialName(row: Row): string | undefined {
  const name = row["UNTERM English Formal"]?.replace(/\*/g, "").replace(/^the /, "").trim();
  return name && name !== nameOf(row) ? name : undefined;
}

function wikidataOf(row: Row): string | undefined {
  return row.wikidata_id?.match(/Q\d+$/)?.[0];
}
