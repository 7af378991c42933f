import type { DatasetRecord } from "../../types/index.d.ts";
import { isActive } from "../claims/index.ts";
import { escapeStep, formatPointer, keyOf, type Located, parsePointer } from "../shape/index.ts";
import { placeIn, shapeOf } from "./reading/record-shape.ts";
import type { RecordRule, Report } from "./rule.ts";

/** Data model, rule 1 ("every pointer resolves") and "Paths never depend on an item's position". */
export const pathResolves: RecordRule = {
  id: "path-resolves",
  title: "Every path of a claim, resolution or reference leads to a field of its record",
  severity: "error",
  scope: "record",
  check(record, report) {
    for (const claim of record.claims) {
      // A withdrawn claim may be about a field that was withdrawn with it.
      if (!isActive(claim)) continue;
      if (claim.path !== undefined) judge(record, claim.path, `/claims/${claim.id}/path`, report);
      for (const [at, path] of claim.paths?.entries() ?? []) {
        judge(record, path, `/claims/${claim.id}/paths/${at}`, report);
      }
    }
    for (const { path } of record.resolutions ?? []) {
      judge(record, path, `/resolutions/${escapeStep(path)}/path`, report);
    }
    for (const { path } of record.references ?? []) {
      judge(record, path, `/references/${escapeStep(path)}/path`, report);
    }
  },
};

function judge(record: DatasetRecord, path: string, at: string, report: Report): void {
  if (placeIn(record, path) !== undefined) return;
  report({
    path: at,
    message: `${path} leads to nothing in this record.`,
    received: path,
    hint: hintFor(record, path),
  });
}

/** What is wrong with the first step that fails. */
function hintFor(record: DatasetRecord, path: string): string {
  const steps = parsePointer(path);
  let here: Located = { value: record, shape: shapeOf(record), jsonPointer: "" };
  let depth = 0;
  for (; depth < steps.length; depth += 1) {
    const next = placeIn(record, formatPointer(steps.slice(0, depth + 1)));
    if (next === undefined) break;
    here = next;
  }
  const reached = formatPointer(steps.slice(0, depth)) || "The record";
  const { shape, value } = here;
  if (shape.kind === "list" && Array.isArray(value)) {
    const keys = some(value.map((member) => keyOf(member, shape)).filter((key) => key !== undefined));
    return /^(\d+|-)$/.test(steps[depth] ?? "")
      ? `A step into a list is the key of its member, never a position. ${reached} has ${keys}.`
      : `${reached} has ${keys}.`;
  }
  if (shape.kind === "object" && shape.atomic === undefined)
    return `${reached} has ${some(Object.keys(value as object))}.`;
  return `${reached} is one value, claimed as a whole.`;
}

function some(names: readonly string[]): string {
  return names.length > 12
    ? `${names.slice(0, 12).join(", ")} and ${names.length - 12} more`
    : names.join(", ");
}
