import type { Change, Release } from "../diff/change.ts";

/** What one release did to a record. */
export interface Revision {
  readonly version: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly date: string;
  readonly changes: readonly Change[];
}

/**
 * The releases that changed a record, the oldest first. The oldest release stores no changes: a record that no
 * later release added has been there from the start.
 *
 * @param releases every release, the oldest first.
 * @param isPresent whether the id has a record now.
 */
export function revisionsOf(id: string, releases: readonly Release[], isPresent: boolean): Revision[] {
  const later = releases
    .map(({ version, date, changes }) => ({
      version,
      date,
      changes: changes.filter(({ record }) => record === id),
    }))
    .filter(({ changes }) => changes.length > 0);
  const [oldest] = releases;
  if (!oldest || !wasThereFromTheStart(later, isPresent)) return later;
  const added: Change = { kind: "added", of: "record", record: id, path: "" };
  return [{ version: oldest.version, date: oldest.date, changes: [added] }, ...later];
}

function wasThereFromTheStart(later: readonly Revision[], isPresent: boolean): boolean {
  const first = later[0]?.changes.find(({ of }) => of !== "redirect");
  return first ? !(first.of === "record" && first.kind === "added") : isPresent;
}
