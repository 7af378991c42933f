/** Last words of names of organizations, in lower case: a run of capitalised words that ends in one is a name. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set([
  "agency", "alliance", "army", "assembly", "association", "authority", "bank", "battalion", "brigade", "bureau",
  "center", "centre", "coalition", "college", "command", "commission", "committee", "community", "congress", "contingent",
  "corps", "corporation", "council", "department", "directorate", "division", "fleet", "force", "forces", "foundation",
  "fund", "group", "guard", "institute", "league", "marines", "militia", "ministry", "navy", "office", "organization",
  "organisation", "parliament", "police", "senate", "service", "services", "squadron", "task force", "union", "university",
]);

/** First words of names of organizations that run on with `of`. */
export const ORGANIZATION_OPENERS: ReadonlySet<string> = new Set([
  "department", "ministry", "house", "office", "bureau", "organization", "organisation", "league", "bank", "council",
  "association", "chamber", "board", "institute", "armed forces", "embassy",
]);

/** Acronyms and names of international bodies, with the name in full. */
export const KNOWN_BODIES: Readonly<Record<string, string>> = {
  NATO: "North Atlantic Treaty Organization",
  "North Atlantic Treaty Organization": "North Atlantic Treaty Organization",
  "NATO Alliance": "North Atlantic Treaty Organization",
  EU: "European Union",
  "European Union": "European Union",
  UN: "United Nations",
  "U.N.": "United Nations",
  "United Nations": "United Nations",
  IAEA: "International Atomic Energy Agency",
  "International Atomic Energy Agency": "International Atomic Energy Agency",
  G7: "G7",
  "G-7": "G7",
  G20: "G20",
  "African Union": "African Union",
  AU: "African Union",
  ECOWAS: "Economic Community of West African States",
  ASEAN: "Association of Southeast Asian Nations",
  CARICOM: "Caribbean Community",
  OSCE: "Organization for Security and Co-operation in Europe",
  IMF: "International Monetary Fund",
  "World Bank": "World Bank",
  USAID: "United States Agency for International Development",
  "Congress": "United States Congress",
  Interpol: "Interpol",
  INTERPOL: "Interpol",
  Quad: "Quad",
};

/** Non-state armed groups, as they are spelled; the first spelling is the name. */
export const ARMED_GROUPS: readonly (readonly string[])[] = [
  ["al-Shabaab", "al-Shabab", "Al-Shabaab", "Al Shabaab", "Al-Shabab"],
  ["Hizballah", "Hezbollah"],
  ["Hamas"],
  ["Islamic State", "ISIS", "ISIL", "Daesh", "ISIS-K"],
  ["al-Qaeda", "al-Qaida", "Al-Qaeda", "Al Qaeda", "al Qaeda", "AQAP"],
  ["Boko Haram"],
  ["Houthis", "Houthi"],
  ["Taliban"],
  ["M23"],
  ["JNIM"],
  ["Wagner Group", "Wagner"],
  ["Rapid Support Forces", "RSF"],
  ["Abu Sayyaf", "Abu Sayyaf Group"],
  ["PKK", "Kurdistan Workers’ Party", "Kurdistan Workers' Party"],
  ["FARC"],
  ["Palestinian Islamic Jihad"],
];
