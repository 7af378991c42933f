import type { Article, Licence } from "../../../types/index.d.ts";

/** Terms under which a source's words may be quoted at any length; all others limit how much is quoted in all. */
const OPEN_LICENCES: ReadonlySet<Licence> = new Set<Licence>([
  "us-government-work",
  "public-domain",
  "cc0",
  "cc-by",
  "cc-by-sa",
  "ogl",
]);

/** Whether the licence of a source restricts reuse; one that is not known does. */
export function restrictsReuse({ licence }: Article): boolean {
  return !OPEN_LICENCES.has(licence);
}
