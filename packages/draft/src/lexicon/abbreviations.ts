/** Words that end in a full stop without ending a sentence, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "pres", "gen", "lt", "col", "maj", "capt",
  "cpt", "sgt", "cmdr", "adm", "brig", "amb", "min", "sec", "dep", "supt", "pfc", "cpl", "jr", "sr", "no", "nos", "art",
  "vs", "etc", "approx", "est", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "u.s", "u.k", "u.n", "e.u", "u.a.e", "d.c",
  "inc", "corp", "co", "ltd", "bros", "messrs", "fig", "op", "para", "ft", "mt",
]);
