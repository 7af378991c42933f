/** What values are, by the names that schemas and JavaScript have for them. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

/** What a value is, as a message says it. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isInteger(value)) return "a number with decimals";
  return TYPE_NAMES[typeof value] ?? typeof value;
}

/** A value as a message shows it: JSON, cut so that a hostile input cannot make a hostile message. */
export function shown(value: unknown): string {
  const text = typeof value === "object" && value !== null ? typeName(value) : JSON.stringify(value);
  return [...text].length > 60 ? `${[...text].slice(0, 60).join("")}…` : text;
}

/** A value as a finding holds it: what is large or deep is not repeated. */
export function brief(value: unknown): unknown {
  if (typeof value === "object" && value !== null) return typeName(value);
  return typeof value === "string" && value.length > 120 ? `${value.slice(0, 120)}…` : value;
}
