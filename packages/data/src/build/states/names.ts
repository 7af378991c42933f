/** Names that differ from the list's own display name, by ISO 3166-1 alpha-3: the list abbreviates or disambiguates. */
const NAMES: Readonly<Record<string, string>> = {
  BIH: "Bosnia and Herzegovina",
  COD: "Democratic Republic of the Congo",
  COG: "Republic of the Congo",
  GBR: "United Kingdom",
  MMR: "Myanmar",
  PSE: "Palestine",
  USA: "United States",
  VAT: "Holy See",
};

/** The name of a state or territory in this dataset, from the display name of the Unicode CLDR. */
export function stateName(iso3: string, displayName: string): string {
  const name = NAMES[iso3] ?? displayName;
  return name.replace(/\bSt\. /g, "Saint ").replaceAll(" & ", " and ");
}

/** A name as a slug: accents dropped, everything but letters and digits a hyphen. */
export function slugify(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/['’.]/g, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}

/** A name for matching across lists: without accents, case, brackets and punctuation. */
export function matchingName(name: string): string {
  return slugify(name.replace(/\(.*?\)|\*/g, "").replaceAll("&", "and"));
}
