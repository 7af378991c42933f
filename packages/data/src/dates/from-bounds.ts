import { type Day, isoFromDay } from "./day.ts";
import type { Qualifier } from "./edtf.ts";
import { isWholeMonths } from "./month.ts";
import type { Bounds } from "./point-bounds.ts";

const YEAR_LENGTH = "-MM-DD".length;
const MONTH_LENGTH = "-DD".length;

/**
 * The EDTF text for "some day from `earliest` to `latest`", the inverse of `bounds`: a day, month or year where
 * the two are its ends, a one-of set otherwise (`[2023-09-18..2023-09-24]`, `[..2023-09-25]`), in months or years
 * where whole ones lie between. A qualifier is put on every date written (EDTF has none for a set).
 *
 * @throws RangeError when both ends are infinite, or one is outside the years -9999 to 9999, or they are reversed.
 */
export function edtfFromBounds({ earliest, latest }: Bounds, qualifier?: Qualifier): string {
  if (!(earliest <= latest) || (earliest === -Infinity && latest === Infinity)) {
    throw new RangeError(`There is no EDTF date from day ${earliest} to day ${latest}.`);
  }
  const dropped = droppedLength(earliest, latest);
  const write = (day: Day): string =>
    Number.isFinite(day) ? shorten(isoFromDay(day), dropped) + (qualifier ?? "") : "";
  const from = write(earliest);
  const to = write(latest);
  return from === to ? from : `[${from}..${to}]`;
}

/** How much can be cut off both dates without loss, so that whole months and years read as such. */
function droppedLength(earliest: Day, latest: Day): number {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest) || !isWholeMonths(earliest, latest)) return 0;
  const isWholeYears = isoFromDay(earliest).endsWith("-01-01") && isoFromDay(latest).endsWith("-12-31");
  return isWholeYears ? YEAR_LENGTH : MONTH_LENGTH;
}

function shorten(iso: string, dropped: number): string {
  return iso.slice(0, iso.length - dropped);
}
