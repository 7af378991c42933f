import type { Catalogue, Language } from "./catalogue.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { SWAHILI } from "./swahili.ts";

/** The strings of every language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: ENGLISH,
  sw: SWAHILI,
  fr: FRENCH,
};

/** The address of the overview in a language: English stands at the root. */
export function overviewIn(language: Language): string {
  return language === "en" ? "/" : `/${language}/`;
}
