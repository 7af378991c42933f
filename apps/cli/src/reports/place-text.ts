import type { Finding } from "@org/defense-pact-data/validate";

/** `file:line:column`, as far as they are known. */
export function placeText({ file, line, column }: Finding): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
