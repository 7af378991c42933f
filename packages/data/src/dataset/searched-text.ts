import type { DatasetRecord } from "../../types/index.d.ts";
import { factsOf } from "./facts-of.ts";

/** The fields whose words are searched: names and our own wording. */
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

/** The text of a record that a search looks through, a field a line; what it holds as evidence is left out. */
export function searchedText(record: DatasetRecord): string {
  return factsOf(record)
    .filter(
      ({ pointer, value }) =>
        typeof value === "string" && SEARCHED.has(pointer.slice(pointer.lastIndexOf("/") + 1)),
    )
    .map(({ value }) => value)
    .join("\n");
}
