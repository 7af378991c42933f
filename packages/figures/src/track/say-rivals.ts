import { isEdtf } from "@org/defense-pact-data/dates";
import type { Agreement, Pledge, Quantity } from "@org/defense-pact-data/types";
import { sayDate } from "../dates/say-date.ts";
import { sayQuantity } from "../records/amount.ts";
import { rivalsOf } from "../records/evidence.ts";
import { nameOf, sayList } from "../records/names.ts";
import type { Records } from "../records/records.ts";
import type { TrackNote } from "./track.ts";

/** What sources say against a record, a line for each value: a disagreement is evidence, not an error. */
export function rivalNotes(record: Pledge | Agreement, records: Records): readonly TrackNote[] {
  const paths = record.claims
    .filter(({ relation }) => relation === "rival")
    .flatMap(({ path, paths: several }) => several ?? (path === undefined ? [] : [path]));
  return [...new Set(paths)].flatMap((path) =>
    rivalsOf(record, path, records).map(({ value, sources }) => ({
      text: `Sources disagree on the ${sayPath(path)}: ${sayValue(value, record, records)}, ${sources.length === 0 ? "no source named" : `as stated by ${sayList(sources)}`}`,
      mark: "dot" as const,
      paint: "ink" as const,
      hollow: true,
    })),
  );
}

/** A place in a record in words: "/promise/amount" is the amount, "/stages/announced/date" the date of announced. */
function sayPath(path: string): string {
  const steps = path.split("/").slice(1);
  const [field = "record", key = ""] = steps;
  if (field === "to") return "recipient";
  if (field === "stages" || field === "signed" || field === "inForce") {
    const what = { stages: key, signed: "signature", inForce: "entry into force" }[field];
    return `${steps.at(-1)} of the ${what}`.replace("of the announced", "announced");
  }
  return (steps.at(-1) ?? field).replace(/([A-Z])/g, " $1").toLowerCase();
}

const QUANTITY = new Set(["exact", "about", "at-least", "up-to", "range"]);

function isQuantity(value: unknown): value is Quantity {
  return (
    typeof value === "object" && value !== null && "modality" in value && QUANTITY.has(String(value.modality))
  );
}

function sayValue(value: unknown, record: Pledge | Agreement, records: Records): string {
  if (isQuantity(value)) {
    const unit =
      record.type === "pledge" && record.promise?.kind === "money" ? ` ${record.promise.currency}` : "";
    return `${sayQuantity(value)}${unit}`;
  }
  if (typeof value !== "string") return JSON.stringify(value) ?? "another value";
  if (/^[a-z]+\/[a-z0-9-]+$/.test(value)) return nameOf(records, value);
  return isEdtf(value) ? sayDate(value) : value;
}
