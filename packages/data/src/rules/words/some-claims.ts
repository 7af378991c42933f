import type { Passage } from "./quoted-passages.ts";

const MAX_NAMED = 5;

/** The claims behind passages for a message, as `record#claim`: the first few, and how many more. */
export function someClaims(passages: readonly Passage[]): string {
  const names = [...new Set(passages.flatMap(({ claims }) => claims))];
  const named = names.slice(0, MAX_NAMED).join(", ");
  return names.length > MAX_NAMED ? `${named} and ${names.length - MAX_NAMED} more` : named;
}
