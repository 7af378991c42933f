/**
 * Values that are drawn from a record as a whole. `record` is there for each record; `title` is its title, folded;
 * `date` the date that a reader would sort it by; `moment` each dated fact of its history; `disputed` is 1 where
 * sources disagree on a field.
 */
export const DERIVED = ["record", "title", "date", "moment", "disputed"] as const;

export type DerivedName = (typeof DERIVED)[number];

export function isDerived(name: string): name is DerivedName {
  return (DERIVED as readonly string[]).includes(name);
}
