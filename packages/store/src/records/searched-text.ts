import type { DatasetRecord } from "@org/defense-pact-data/types";

/** The fields whose words are searched, beside the title: names and our own wording, as in the SQLite form. */
const SEARCHED: ReadonlySet<string> = new Set([
  "name",
  "title",
  "headline",
  "summary",
  "gist",
  "purpose",
  "description",
  "designation",
  "capacity",
  "renewal",
]);

const APPARATUS: ReadonlySet<string> = new Set(["claims", "resolutions", "references", "ext"]);

/** The text that a search looks through, a field a line, in the record's order; what it holds as evidence is left out. */
export function searchedText(record: DatasetRecord): string {
  const found: string[] = [];
  for (const [name, value] of Object.entries(record)) {
    if (!APPARATUS.has(name)) collect(name, value, found);
  }
  return found.join("\n");
}

function collect(name: string, value: unknown, found: string[]): void {
  if (typeof value === "string") {
    if (SEARCHED.has(name)) found.push(value);
  } else if (Array.isArray(value)) {
    for (const each of value) collect("", each, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [inner, each] of Object.entries(value)) collect(inner, each, found);
  }
}
