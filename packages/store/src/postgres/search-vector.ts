import { headlineOf, searchedText } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { wordsOf } from "../search/words.ts";

/** A longer word is found by its beginning: PostgreSQL keeps no words beyond 2 kB, and nobody types them. */
const MAX_WORD = 200;

/** The last place in a text that PostgreSQL tells apart. */
const MAX_PLACE = 16_383;

export function storedWord(folded: string): string {
  return folded.slice(0, MAX_WORD);
}

/** The words of a record as a `tsvector`, cut as every store of this package cuts them, and how many they are. */
export function searchVector(record: DatasetRecord): { readonly vector: string; readonly words: number } {
  const places = new Map<string, string[]>();
  let at = 0;
  const add = (text: string, weight: string) => {
    for (const { folded } of wordsOf(text)) {
      at += 1;
      const word = storedWord(folded);
      const known = places.get(word);
      const place = `${Math.min(at, MAX_PLACE)}${weight}`;
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  };
  add(headlineOf(record).title, "A");
  add(searchedText(record), "");
  const vector = [...places].map(([word, where]) => `'${word}':${where.join(",")}`).join(" ");
  return { vector, words: at };
}
