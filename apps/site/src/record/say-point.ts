import { sayDate } from "@org/defense-pact-figures";

/** A date after a verb: "on 25 September 2023", "in August 2023", "some day from 18 to 24 September 2023". */
export function sayPoint(edtf: string): string {
  const words = sayDate(edtf);
  if (/^\d{4}-\d{2}-\d{2}[?~%]?$/.test(edtf)) return `on ${words}`;
  if (/^\d{4}(-\d{2})?[?~%]?$/.test(edtf)) return `in ${words}`;
  return words;
}
