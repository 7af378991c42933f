import { type Bump, bumpFor, type Change, isBumpEnough, type ReadonlyDataset } from "../../diff/index.ts";
import { grouped } from "./grouped.ts";
import { releaseTo } from "./history.ts";

/**
 * Why a dataset may not follow another under its version: ids that went without a redirect, and changes that ask for
 * a higher version (rule 19), with the records that do.
 */
export function releaseFaults(dataset: ReadonlyDataset, previous: ReadonlyDataset): readonly string[] {
  const { changes } = releaseTo(dataset, "", previous);
  const redirected = new Set(dataset.redirects.map(({ from }) => from));
  const vanished = changes
    .filter(
      (change) => change.of === "record" && !Object.hasOwn(change, "to") && !redirected.has(change.record),
    )
    .map(({ record }) => `${record} went without a redirect: add it to records/redirects.yaml.`);
  const tooMuch = changes.filter(
    (change) => !isBumpEnough(bumpOf(change), previous.version, dataset.version),
  );
  if (tooMuch.length === 0) return vanished;
  return [
    ...vanished,
    `The changes since ${previous.version} are ${bumpFor({ changes })}; ${dataset.version} is not enough for that:`,
    ...[...grouped(tooMuch, ({ record }) => record)].map(([record, all]) => `  ${record} ${said(all)}`),
  ];
}

const bumpOf = (change: Change): Bump => bumpFor({ changes: [change] });

/** Such as `(major: the record retracted; minor: /signed/date corrected)`. */
function said(changes: readonly Change[]): string {
  const parts = [...grouped(changes, bumpOf)].map(
    ([bump, all]) =>
      `${bump}: ${all.map(({ path, of, kind }) => `${path || `the ${of}`} ${kind}`).join(", ")}`,
  );
  return `(${parts.join("; ")})`;
}
