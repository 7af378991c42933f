import type { EquipmentClass, PersonnelCategory } from "@org/defense-pact-data";
import { EQUIPMENT, PERSONNEL } from "../lexicon/equipment-words.ts";
import { isWord, type Token } from "../text/tokens.ts";

/** What a number counts: the last words of its noun phrase, with what sort of thing that is. */
export interface Counted {
  readonly type: "equipment" | "personnel";
  readonly class: EquipmentClass | undefined;
  readonly category: PersonnelCategory | undefined;
  /** The token after its head noun. */
  readonly to: number;
}

type Sort = Pick<Counted, "type" | "class" | "category">;

const SORTS = sortsByWords();
const LONGEST_TERM = 4;
const LONGEST_PHRASE = 14;
/** Nouns that count what follows `of`: `sets of body armor`, `rounds of ammunition`. */
const MEASURES = new Set([
  "sets",
  "set",
  "rounds",
  "pieces",
  "units",
  "tons",
  "tonnes",
  "pairs",
  "batteries",
  "contingent",
  "members",
  "pallets",
  "types",
  "boxes",
]);
const ENDS = new Set(
  "to for in on with by from at and or that which who will would has have had is are was were as including such over under during into worth against through , ; : . — – ? ! ” )".split(
    " ",
  ),
);

/** What the number before a token counts; undefined where that is neither equipment nor people. */
export function countedAt(tokens: readonly Token[], from: number): Counted | undefined {
  let found: Counted | undefined;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_PHRASE); at += 1) {
    const token = tokens[at] as Token;
    if (
      token.lower === "of"
        ? !MEASURES.has(tokens[at - 1]?.lower ?? "")
        : ENDS.has(token.text) && !isCompound(tokens, at)
    )
      break;
    const sort = sortEndingAt(tokens, from, at);
    if (sort !== undefined) found = { ...sort, to: at + 1 };
    if (token.text === "(") break;
  }
  return found;
}

/** `counter-artillery and counter-unmanned systems`: an `and` between hyphenated words joins one phrase. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "and" && tokens[at - 2]?.text === "-" && tokens[at + 2]?.text === "-";
}

function sortEndingAt(tokens: readonly Token[], from: number, at: number): Sort | undefined {
  let words = "";
  let found: Sort | undefined;
  for (let first = at; first >= from && at - first < LONGEST_TERM * 2; first -= 1) {
    const token = tokens[first] as Token;
    const next = tokens[first + 1];
    const joint = next === undefined || words === "" ? "" : token.end === next.start ? "" : " ";
    words = `${token.lower}${joint}${words}`;
    const sort =
      isWord(token) || /^\d+$/.test(token.text)
        ? (SORTS.get(words) ?? SORTS.get(singular(words)))
        : undefined;
    if (sort !== undefined) found = sort;
  }
  return found;
}

/** The singular of a regular plural, also of one in `-ies` or `-es`. */
function singular(words: string): string {
  if (/ies$/.test(words)) return `${words.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(words)) return words.slice(0, -2);
  return words.replace(/(?<!s)s$/, "");
}

function sortsByWords(): ReadonlyMap<string, Sort> {
  const sorts = new Map<string, Sort>();
  for (const [name, terms] of Object.entries(EQUIPMENT)) {
    for (const term of terms.split("|"))
      sorts.set(term, { type: "equipment", class: name as EquipmentClass, category: undefined });
  }
  for (const [name, terms] of Object.entries(PERSONNEL)) {
    for (const term of terms.split("|"))
      sorts.set(term, { type: "personnel", class: undefined, category: name as PersonnelCategory });
  }
  return sorts;
}
