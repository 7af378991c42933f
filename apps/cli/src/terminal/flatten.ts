/** A value on one line: text as it is, anything else as JSON. */
export function flatten(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
