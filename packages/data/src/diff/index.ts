/** The differences between datasets, at the level of claims, and the releases they lead through. */
export { applyChanges } from "./apply-changes.ts";
export { BUMPS, type Bump, bumpFor, isBumpEnough } from "./bump.ts";
export type {
  Change,
  ChangeKind,
  ChangeSet,
  ChangeSubject,
  DatasetDiff,
  Edition,
  Release,
} from "./change.ts";
export { diff } from "./diff.ts";
export { invert } from "./invert.ts";
export type { ReadonlyDataset } from "./readonly-dataset.ts";
export { rebuild } from "./rebuild.ts";
