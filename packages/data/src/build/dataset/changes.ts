import { bumpFor, type Change, type Release } from "../../diff/index.ts";

/**
 * The text of `changes.json`: every release, the newest first, with what it added, corrected, moved and retracted,
 * and why. A record that came or went is named, not repeated.
 */
export function changesFile(releases: readonly Release[]): string {
  const listed = [...releases].reverse().map(({ version, date, from, changes }) => ({
    version,
    date,
    ...(from ? { previous: from.version, bump: bumpFor({ changes }) } : {}),
    changes: changes.map(summary),
  }));
  return `${JSON.stringify({ releases: listed }, null, 1)}\n`;
}

function summary(
  { after: _after, from, to, ...change }: Change,
  index: number,
  all: readonly Change[],
): object {
  const { of } = change;
  const { reason, ...what } = change;
  const values = Object.fromEntries(
    Object.entries({ from, to }).filter(([name]) => Object.hasOwn(all[index]!, name)),
  );
  return { ...what, ...(of === "record" ? {} : values), ...(reason === undefined ? {} : { reason }) };
}
