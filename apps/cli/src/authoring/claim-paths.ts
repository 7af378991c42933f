import type { DatasetRecord } from "@org/defense-pact-data";
import { factsOf, suggest } from "@org/defense-pact-data/model";
import { UsageError } from "../command.ts";

const MOST_LISTED = 30;

/** Every path that a claim on a record may name: its facts, and the objects and lists around them. */
export function claimPaths(record: DatasetRecord): string[] {
  const paths = new Set<string>();
  for (const { pointer } of factsOf(record)) {
    for (let end = pointer.indexOf("/", 1); end > 0; end = pointer.indexOf("/", end + 1))
      paths.add(pointer.slice(0, end));
    paths.add(pointer);
  }
  return [...paths].filter((path) => path !== "/type" && path !== "/id");
}

/**
 * The path as a claim writes it; the leading slash may be left out, and a reference in a list may be named by its id.
 *
 * @throws UsageError where it leads to nothing, with the path probably meant.
 */
export function pathIn(record: DatasetRecord, given: string): string {
  const path = given.startsWith("/") ? given : `/${given}`;
  const paths = claimPaths(record);
  if (paths.includes(path)) return path;
  if (path.includes("~1") && paths.includes(path.replace(/[a-z]+~1/g, ""))) return path;
  const isPosition = /\/\d+(\/|$)/.test(path);
  const near = isPosition ? undefined : (suggest(path, paths) ?? paths.find((each) => each.endsWith(path)));
  throw new UsageError(
    `${path} leads to nothing in ${record.id}.`,
    [
      ...(isPosition ? ["A step into a list is the key of its member, never a position."] : []),
      ...(near === undefined ? [] : [`Did you mean ${near}?`]),
      ...(near === undefined ? [`It has ${some(paths)}.`] : []),
    ].join("\n"),
  );
}

function some(paths: readonly string[]): string {
  const listed = paths.slice(0, MOST_LISTED).join(", ");
  return paths.length > MOST_LISTED ? `${listed} and ${paths.length - MOST_LISTED} more` : listed;
}
