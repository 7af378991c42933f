import { parseDuration } from "@org/defense-pact-data/dates";
import { type CollectionName, collectionOfId, headlineOf, slugOf } from "@org/defense-pact-data/model";
import { nearest } from "../terminal/nearest.ts";
import { dateIn } from "./date-in.ts";
import type { KnownRecords } from "./known-records.ts";
import { Refusal } from "./refusal.ts";
import { termsOf } from "./terms.ts";

/** One of several answers to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** What sort of answer a question takes: how its text is read, and the choices where there are some. */
export interface Kind<T = unknown> {
  /** What stands for the answer in a usage line, such as DATE. */
  readonly value: string;
  /** The terms that the answer is one of. */
  readonly terms?: readonly string[];
  /** The collections of the record that the answer names. */
  readonly refs?: readonly CollectionName[];
  /** @throws Refusal where the text is no such answer. */
  read(text: string, known: KnownRecords): T;
  choices?(known: KnownRecords): readonly Choice[];
  /** Asked one after the other, their answers joined by `=`. */
  readonly parts?: readonly [Kind, Kind];
}

/** Text of at most so many characters. */
export function text(most: number): Kind<string> {
  return {
    value: "TEXT",
    read(given) {
      const kept = given.trim();
      if (kept === "") throw new Refusal("there is no text.");
      const length = [...kept].length;
      if (length > most) throw new Refusal(`the text has ${length} characters; it may have ${most}.`);
      return kept;
    },
  };
}

/** A term of a vocabulary, by its name in the JSON Schema. */
export function term(vocabulary: string): Kind<string> {
  return {
    value: /[A-Z][a-z]+$/.exec(vocabulary)?.[0].toUpperCase() ?? "TERM",
    read(given) {
      const terms = termsOf(vocabulary).map((each) => each.term);
      if (terms.includes(given)) return given;
      const near = nearest(given, terms);
      throw new Refusal(
        `"${given}" is none of ${terms.join(", ")}.`,
        near === undefined ? undefined : `Did you mean ${near}?`,
      );
    },
    get terms() {
      return termsOf(vocabulary).map((each) => each.term);
    },
    choices: () =>
      termsOf(vocabulary).map((each) => ({ value: each.term, label: each.term, hint: each.meaning })),
  };
}

/** A record of one of some collections, by id, slug or name. */
export function record(...collections: CollectionName[]): Kind<string> {
  return {
    value: "ID",
    refs: collections,
    read: (given, known) => known.resolve(given, collections),
    choices: (known) =>
      known.in(collections).map((each) => ({ value: each.id, label: headlineOf(each).title, hint: each.id })),
  };
}

/** A date in EDTF. */
export const date: Kind<string> = { value: "DATE", read: dateIn };

/** A duration such as P5Y. */
export const duration: Kind<string> = {
  value: "DURATION",
  read(given) {
    const parsed = parseDuration(given);
    if (!parsed.ok) throw new Refusal(parsed.issue.message, parsed.issue.hint ?? "Write P5Y, P18M or P30D.");
    return given;
  },
};

/** A point on the globe in the order of GeoJSON. */
export const coordinates: Kind<readonly [number, number]> = {
  value: "LONGITUDE,LATITUDE",
  read(given) {
    const [, east, north] = /^(-?\d+(?:\.\d+)?), ?(-?\d+(?:\.\d+)?)$/.exec(given) ?? [];
    const [longitude, latitude] = [Number(east), Number(north)];
    if (east === undefined || Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      throw new Refusal(
        `"${given}" is no longitude from -180 to 180 and latitude from -90 to 90.`,
        "Write decimal degrees, the longitude first: 36.8172,-1.2864 is Nairobi.",
      );
    return [longitude, latitude];
  },
};

/** A currency of ISO 4217. */
export const currency: Kind<string> = {
  value: "CODE",
  read(given) {
    if (/^[A-Z]{3}$/.test(given)) return given;
    throw new Refusal(`"${given}" is no code of ISO 4217.`, "Write three capital letters, such as USD.");
  },
};

const MODALITIES = { "at-least": "min", "up-to": "max", about: "value", exact: "value" } as const;

/** A number as the source states it: 1000, about:1000, up-to:1000, at-least:1000 or 1000..2000. */
export const quantity: Kind<object> = { value: "QUANTITY", read: quantityIn };

/** @throws Refusal where the text is no quantity. */
export function quantityIn(given: string): object {
  const range = /^([\d_.]+)\.\.([\d_.]+)$/.exec(given);
  if (range) return { modality: "range", min: numberIn(range[1]), max: numberIn(range[2]) };
  const [modality, number] = given.includes(":") ? given.split(":") : ["exact", given];
  if (modality === undefined || !Object.hasOwn(MODALITIES, modality))
    throw new Refusal(
      `"${modality}" is none of exact, about, up-to and at-least.`,
      "Such as up-to:30000000.",
    );
  return { modality, [MODALITIES[modality as keyof typeof MODALITIES]]: numberIn(number) };
}

function numberIn(given = ""): number {
  const digits = given.replaceAll("_", "");
  if (/^\d+(\.\d+)?$/.test(digits)) {
    if (Number(digits) <= Number.MAX_SAFE_INTEGER) return Number(digits);
    throw new Refusal(
      `"${given}" is larger than ${Number.MAX_SAFE_INTEGER}, the largest number that is kept exactly.`,
    );
  }
  throw new Refusal(
    `"${given}" is no number.`,
    "Write digits without commas or units: 30000000, about:1000, up-to:5000, 100..200.",
  );
}

/** Two answers as `FIRST=SECOND`; the second may be left out where it has a default. */
export function pair(
  first: Kind<string>,
  second: Kind<string>,
  otherwise?: string,
): Kind<readonly [string, string]> {
  return {
    value: otherwise === undefined ? `${first.value}=${second.value}` : `${first.value}[=${second.value}]`,
    parts: [first, second],
    read(given, known) {
      const at = given.indexOf("=");
      const rest = at < 0 ? otherwise : given.slice(at + 1);
      if (rest === undefined)
        throw new Refusal(`"${given}" has no \`=\`.`, `Write ${first.value}=${second.value}.`);
      return [first.read(at < 0 ? given : given.slice(0, at), known), second.read(rest, known)];
    },
  };
}

/** The id of a new record of a collection, given as id or slug. */
export function newId(given: string, collection: CollectionName): string {
  const slug = collectionOfId(given) === collection ? slugOf(given) : given;
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return `${collection}/${slug}`;
  throw new Refusal(
    `"${given}" is no id of ${collection}.`,
    `Write lower-case ASCII words and digits joined by hyphens, such as ${collection}/some-words-2025.`,
  );
}
