import { SHAPES } from "../generated/shapes.ts";
import { collectionOfId, parsePointer, type Shape } from "../shape/index.ts";
import type { Change, DatasetDiff } from "./change.ts";

/** How much a release's version has to rise, the least first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/**
 * The version bump that a diff asks for (rule 19 of the data model): an id gone or a field retyped is major, also
 * where a redirect stands in for the id; a new record, an optional field or a corrected value is minor; a citation
 * (claims, anchors, resolutions, references), an order or a text of our own wording is a patch.
 */
export function bumpFor({ changes }: Pick<DatasetDiff, "changes">): Bump {
  return changes.map(bumpOf).reduce((most, bump) => (rank(bump) > rank(most) ? bump : most), "none" as Bump);
}

/**
 * Whether the step between two versions is at least a bump. Below 1.0.0 the minor number stands in for the major
 * one, as Semantic Versioning 2.0.0 (item 4) leaves open and npm's caret ranges assume.
 *
 * @throws RangeError when a version is not three numbers with at most a pre-release behind them.
 */
export function isBumpEnough(bump: Bump, from: string, to: string): boolean {
  const older = parseVersion(from);
  const newer = parseVersion(to);
  const place = older.findIndex((number, index) => number !== newer[index]);
  if (place < 0) return bump === "none";
  if ((newer[place] as number) < (older[place] as number)) return false;
  const given = (["major", "minor", "patch"] as const)[place] as Bump;
  const isAsGoodAsMajor = given === "minor" && older[0] === 0;
  return rank(isAsGoodAsMajor ? "major" : given) >= rank(bump);
}

function rank(bump: Bump): number {
  return BUMPS.indexOf(bump);
}

function parseVersion(version: string): number[] {
  const match = /^(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?$/.exec(version);
  if (!match) throw new RangeError(`${JSON.stringify(version)} is not a semantic version.`);
  return match.slice(1, 4).map(Number);
}

function bumpOf(change: Change): Bump {
  switch (change.of) {
    case "record":
      return change.kind === "added" ? "minor" : "major";
    case "redirect":
      return change.kind === "retracted" ? "major" : "minor";
    case "field":
      return fieldBump(change);
    case "order":
    case "claim":
    case "anchor":
    case "resolution":
    case "reference":
      return "patch";
    default:
      return change.of satisfies never;
  }
}

function fieldBump(change: Change): Bump {
  if (change.kind === "corrected" && typeName(change.from) !== typeName(change.to)) return "major";
  return change.kind === "corrected" && isOwnWording(change) ? "patch" : "minor";
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value === null ? "null" : typeof value;
}

const OWN_WORDING: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "gist",
  "reason",
  "description",
  "note",
]);

/** A text that we word ourselves states no fact: changing it mends a slip. */
function isOwnWording({ record, path }: Change): boolean {
  const collection = collectionOfId(record);
  if (collection === undefined) return false;
  let shape: Shape | undefined = SHAPES[collection];
  const steps = parsePointer(path);
  for (const step of steps) shape = shape && childOf(shape, step);
  return shape?.kind === "leaf" && shape.evidence === undefined && OWN_WORDING.has(steps.at(-1) as string);
}

function childOf(shape: Shape, step: string): Shape | undefined {
  if (shape.kind === "list") return shape.items;
  return shape.kind === "object" && Object.hasOwn(shape.fields, step) ? shape.fields[step] : undefined;
}
