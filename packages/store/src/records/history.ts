import type { Release } from "@org/defense-pact-data/diff";
import { type Revision, revisionsOf } from "@org/defense-pact-data/model";
import type { ChangesAsked, Engine, PlacedChange } from "../engine.ts";
import { quoted, StoreError } from "../errors.ts";
import type { ReleaseHead } from "../store.ts";

/** A release without its changes. */
export function headOf({ version, date, sha256, from, to }: Release): ReleaseHead {
  const { $schema } = to;
  return {
    version,
    date,
    sha256,
    ...(from && { previous: from.version }),
    ...($schema !== undefined && { $schema }),
  };
}

/** Changes of releases that are held in memory. */
export function changesIn(
  releases: readonly Release[],
  { record, first, last, after, count }: ChangesAsked,
): PlacedChange[] {
  const placed = releases
    .slice(first, last + 1)
    .flatMap(({ changes }, index) => changes.map((change, at) => ({ release: first + index, at, change })));
  return placed
    .filter(
      ({ release, at, change }) =>
        (record === undefined || change.record === record) &&
        (after === undefined || release > after.release || (release === after.release && at > after.at)),
    )
    .slice(0, count);
}

/** The releases stored, and the current one where it is not among them. */
export async function releasesOf(engine: Engine): Promise<readonly ReleaseHead[]> {
  const stored = await engine.releases();
  const { version } = engine.release;
  return stored.some((one) => one.version === version) ? stored : [...stored, { version }];
}

/** @throws StoreError `query/unknown-release`. */
export function numberOf(releases: readonly ReleaseHead[], version: string, parameter: string): number {
  const number = releases.findIndex((one) => one.version === version);
  if (number >= 0) return number;
  const message = `There is no release ${quoted(version)} in the history of this dataset.`;
  const suggestion = `Known are: ${releases.map((one) => one.version).join(", ")}.`;
  throw new StoreError([{ code: "query/unknown-release", parameter, message, suggestion }]);
}

export async function revisionsIn(engine: Engine, id: string): Promise<readonly Revision[]> {
  return revisionsOf(id, await releasesWith(engine, { record: id }), (await engine.get(id)) !== undefined);
}

/** The releases with their changes as the data package knows them; with `record` the changes of one alone. */
export async function releasesWith(
  engine: Engine,
  { record }: { readonly record?: string } = {},
): Promise<Release[]> {
  const heads = await engine.releases();
  const changes = await engine.changes({
    ...(record !== undefined && { record }),
    first: 0,
    last: heads.length - 1,
  });
  return heads.map((head, number) => ({
    ...releaseOf(head),
    changes: changes.flatMap(({ release, change }) => (release === number ? change : [])),
  }));
}

function releaseOf({ version, date = "", sha256 = "", previous }: ReleaseHead): Omit<Release, "changes"> {
  return {
    version,
    date,
    sha256,
    to: { version },
    ...(previous !== undefined && { from: { version: previous } }),
  };
}
