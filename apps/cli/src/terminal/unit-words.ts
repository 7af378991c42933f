/** What pledges are counted in, in the singular and plural; a currency has its code. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  police: ["police officer", "police"],
  military: ["soldier", "military personnel"],
  civilian: ["civilian", "civilians"],
  mixed: ["person", "personnel"],
  aircraft: ["aircraft", "aircraft"],
  helicopter: ["helicopter", "helicopters"],
  "uncrewed-system": ["uncrewed system", "uncrewed systems"],
  vessel: ["vessel", "vessels"],
  tank: ["tank", "tanks"],
  "armoured-vehicle": ["armoured vehicle", "armoured vehicles"],
  vehicle: ["vehicle", "vehicles"],
  artillery: ["piece of artillery", "pieces of artillery"],
  "missile-system": ["missile or missile system", "missiles and missile systems"],
  "air-defence": ["piece of air defence", "pieces of air defence"],
  "small-arms": ["small arm", "small arms"],
  ammunition: ["piece of ammunition", "pieces of ammunition"],
  "radar-sensor": ["radar or sensor", "radars and sensors"],
  communications: ["piece of communications equipment", "pieces of communications equipment"],
  protective: ["piece of protective equipment", "pieces of protective equipment"],
  medical: ["piece of medical equipment", "pieces of medical equipment"],
  engineering: ["piece of engineering equipment", "pieces of engineering equipment"],
};

/** Terms that mean something else of people than of things. */
const OTHERS: Readonly<Record<string, readonly [string, string]>> = {
  "personnel other": ["person of another sort", "personnel of other sorts"],
  "personnel unspecified": ["person", "personnel"],
  "equipment other": ["piece of other equipment", "pieces of other equipment"],
  "equipment unspecified": ["piece of equipment", "pieces of equipment"],
};

/** A unit after a number: `vessels`, `pieces of ammunition`, `USD`. `most` is the number that it follows, null an open one. */
export function unitWords(unit: string, kind: string, most: number | null): string {
  const words = OTHERS[`${kind} ${unit}`] ?? WORDS[unit];
  if (words === undefined) return unit;
  return most === 1 ? words[0] : words[1];
}
