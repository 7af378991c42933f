import { parseEdtf } from "@org/defense-pact-data/dates";
import { Refusal } from "./refusal.ts";

/** A date of the EDTF profile. @throws Refusal with what to write instead. */
export function dateIn(text: string): string {
  const parsed = parseEdtf(text);
  if (parsed.ok) return text;
  throw new Refusal(parsed.issue.message, parsed.issue.hint);
}
