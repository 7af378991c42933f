import { clean } from "./text-width.ts";

/** A text as Markdown shows it, on one line: what would be markup is escaped. */
export function markdownText(text: string): string {
  return clean(text).replace(/[\\|<*_`[\]~]/g, "\\$&");
}
