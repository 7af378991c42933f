/**
 * Names of states beside those of the dataset, by slug: the short forms and acronyms of releases and newspapers, and
 * names a state bore until lately (country-codes gives one name a language).
 */
export const STATE_NAMES: Readonly<Record<string, string>> = {
  bahamas: "The Bahamas",
  "bosnia-and-herzegovina": "Bosnia & Herzegovina|Bosnia",
  "cape-verde": "Cabo Verde",
  china: "PRC|People’s Republic of China",
  "cote-divoire": "Ivory Coast|Cote d'Ivoire",
  czechia: "Czech Republic",
  "democratic-republic-of-the-congo": "DRC|DR Congo|Congo-Kinshasa",
  eswatini: "Swaziland",
  "holy-see": "Vatican",
  iran: "Islamic Republic of Iran",
  kosovo: "Republic of Kosovo",
  micronesia: "FSM",
  myanmar: "Burma",
  netherlands: "The Netherlands|Holland",
  "north-korea": "DPRK",
  "north-macedonia": "Macedonia",
  "papua-new-guinea": "PNG",
  philippines: "Philippines",
  "republic-of-the-congo": "Congo-Brazzaville|Republic of Congo",
  russia: "Russian Federation",
  "saint-vincent-and-grenadines": "Saint Vincent and the Grenadines|St. Vincent and the Grenadines",
  "saint-kitts-and-nevis": "St. Kitts and Nevis",
  "saint-lucia": "St. Lucia",
  "saudi-arabia": "KSA",
  "south-korea": "ROK",
  syria: "Syrian Arab Republic",
  "timor-leste": "East Timor",
  turkiye: "Turkey|Republic of Türkiye|Turkiye",
  "united-arab-emirates": "UAE|U.A.E.",
  "united-kingdom": "UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland",
  "united-states": "U.S.|US|U.S|USA|U.S.A.|America|United States of America",
};

/** Words of more than one state, which resolve only where the text names one of them in full. */
export const AMBIGUOUS_NAMES: Readonly<Record<string, readonly string[]>> = {
  Congo: ["democratic-republic-of-the-congo", "republic-of-the-congo"],
  Korea: ["south-korea", "north-korea"],
};

/**
 * Proper names that hold a state's name and are no mention of it. Longest match wins, so listing them is enough.
 */
export const NOT_STATES: readonly string[] = [
  "South China Sea", "East China Sea", "Sea of Japan", "Indian Ocean", "Gulf of Mexico", "New Mexico", "Gulf of Guinea",
  "Gulf of Oman", "Gulf of Thailand", "Lake Chad", "Mexico City", "Kuwait City", "Panama City", "Guatemala City",
  "Panama Canal", "Latin American", "North American", "South American", "Central American", "African American",
  "Native American", "American Samoa", "Organization of American States", "Latin America", "North America",
  "South America", "Central America", "French Guiana", "French Polynesia", "Northern Ireland", "New South Wales",
  "State of Georgia", "Fort Georgia", "Papua New Guinea Defence Force", "Niger Delta", "Niger River", "Jordan River",
  "Jordan Valley", "Air Jordan", "American people", "American taxpayers", "American taxpayer", "American workers",
  "American jobs", "American families", "Haitian Americans", "Korean Peninsula", "Korean War", "Vietnam War",
  "Gulf War", "Iran-Iraq War", "Chad Basin", "Philippine Sea", "Sri Lanka Guardian", "Turkish Straits",
  "Bank of America", "Buy American", "English Channel", "Irish Sea", "Greek Orthodox", "Indian Head",
];
