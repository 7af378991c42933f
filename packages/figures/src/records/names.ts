import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { Records } from "./records.ts";

/** A record's own name or heading. */
export function headingOf(record: DatasetRecord): string {
  switch (record.type) {
    case "actor":
    case "place":
      return record.name;
    case "article":
      return record.headline;
    default:
      return record.title;
  }
}

/** What to call an id: its record's name; for one that is not among the records, its slug as words. */
export function nameOf(records: Records, id: string): string {
  const record = records.get(id);
  return record === undefined ? id.slice(id.indexOf("/") + 1).replaceAll("-", " ") : headingOf(record);
}

/** Names as a sentence has them: "a", "a and b", "a, b and c", "a, b and 4 more". */
export function sayList(names: readonly string[], limit = 3): string {
  const shown =
    names.length > limit ? [...names.slice(0, limit - 1), `${names.length - limit + 1} more`] : names;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** A count with its noun: "1 pledge", "3 pledges". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

/** A text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
