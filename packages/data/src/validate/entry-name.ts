/** The id of a record or redirect, where it has one that a message can show. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, from } = value as { id?: unknown; from?: unknown };
  const name = id ?? from;
  return typeof name === "string" && name.length > 0 && name.length <= 200 ? name : undefined;
}
