import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

/** A state's membership of a list of states, with whole days; an open end is the list's own far-future date. */
export interface Spell {
  readonly code: number;
  readonly abbreviation: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

export interface ReferenceLists {
  readonly countries: readonly Row[];
  readonly cow: readonly Spell[];
  readonly gw: readonly Spell[];
}

/**
 * Reads `country-codes.csv` (datasets/country-codes, PDDL), `cowstates.csv` and `gwstates.csv`
 * (andybega/states, MIT) from a folder.
 */
export function readReferenceLists(folder: string): ReferenceLists {
  const rows = (name: string): Row[] => parse(readFileSync(join(folder, name)), { columns: true, bom: true });
  return {
    countries: rows("country-codes.csv"),
    cow: rows("cowstates.csv").map((row) => spell(row, "cow")),
    gw: rows("gwstates.csv").map((row) => spell(row, "gw")),
  };
}

function spell(row: Row, list: "cow" | "gw"): Spell {
  const [code, abbreviation] = [row[`${list}code`], row[`${list}c`]];
  const { country_name: name, start, end } = row;
  if (!code || !abbreviation || !name || !start || !end)
    throw new Error(`${list}: incomplete row ${JSON.stringify(row)}`);
  return { code: Number(code), abbreviation, name, start, end };
}
