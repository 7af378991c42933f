import { suggest } from "@org/defense-pact-data/model";

/** What was probably meant; where nothing is like it, all there is. */
export function suggestionFor(word: string, known: readonly string[]): string {
  return suggest(word, known) ?? `Known are: ${known.join(", ")}.`;
}

/** The same for a pointer of the model; of these there are many, so that at last those beneath which they stand are named. */
export function pointerMeant(pointer: string, known: readonly string[]): string {
  const last = pointer.slice(pointer.lastIndexOf("/"));
  const meant = suggest(pointer, known) ?? known.find((one) => last.length > 1 && one.endsWith(last));
  return meant ?? `Known are: ${[...new Set(known.map((one) => `/${one.split("/")[1]}`))].join(", ")}.`;
}

/** Where a filter that a collection has not would be understood. */
export function askOf(collections: readonly string[]): string {
  return `Ask it of ${collections.join(" or ")}.`;
}
