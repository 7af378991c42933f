import type { Engine } from "../engine.ts";
import { numberOf, releasesOf } from "../records/history.ts";
import type { ChangesQuery, ReleaseChange } from "../store.ts";
import { decodeCursor, fingerprintOf } from "./cursor.ts";
import { DEFAULT_LIMIT, MAX_LIMIT, wholeNumber } from "./limit.ts";
import { cutPage } from "./pages.ts";

/** A page of what the releases after one changed, up to another. @throws StoreError */
export async function pageOfChanges(
  engine: Engine,
  { from, to, cursor, limit: asked }: ChangesQuery,
): Promise<{ readonly changes: readonly ReleaseChange[]; readonly next?: string }> {
  const limit = wholeNumber("limit", asked, DEFAULT_LIMIT, MAX_LIMIT);
  const releases = await releasesOf(engine);
  const first = from === undefined ? 0 : numberOf(releases, from, "from");
  const last = to === undefined ? releases.length - 1 : numberOf(releases, to, "to");
  const fingerprint = fingerprintOf("changes", engine.release.digest, first, last);
  const after = cursor === undefined ? undefined : decodeCursor(cursor, fingerprint);
  const found = await engine.changes({
    first: first + 1,
    last,
    ...(after && { after: { release: after.seq, at: Number(after.key) } }),
    count: limit + 1,
  });
  const { page, ...rest } = cutPage(found, limit, fingerprint, ({ release, at }) => ({
    seq: release,
    key: at,
  }));
  const changes = page.map(({ release, change }) => {
    const { version, date = "" } = releases[release] as (typeof releases)[number];
    return { version, date, change };
  });
  return { changes, ...rest };
}
