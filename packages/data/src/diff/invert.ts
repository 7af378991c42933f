import type { Change, ChangeKind, ChangeSet } from "./change.ts";

const OPPOSITE: Readonly<Record<ChangeKind, ChangeKind>> = {
  added: "retracted",
  retracted: "added",
  corrected: "corrected",
  moved: "moved",
};

/** The change set that leads back. Its reasons are those of the way there. */
export function invert({ from, to, changes }: ChangeSet): ChangeSet {
  return { from: to, to: from, changes: changes.map(invertChange) };
}

function invertChange(
  { from: _from, to: _to, ...change }: Change,
  index: number,
  all: readonly Change[],
): Change {
  const original = all[index] as Change;
  return {
    ...change,
    kind: OPPOSITE[change.kind],
    ...(Object.hasOwn(original, "to") ? { from: original.to } : {}),
    ...(Object.hasOwn(original, "from") ? { to: original.from } : {}),
  };
}
