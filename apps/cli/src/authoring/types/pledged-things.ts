import { type Kind, pair, quantityIn, term, text } from "../kinds.ts";
import { Refusal } from "../refusal.ts";
import { slugFor } from "../slug.ts";
import { termsOf } from "../terms.ts";

const EXAMPLE = "vehicle=about:40=Armoured cars";

/** What equipment is, in words; before them, with an equals sign, how many pieces. */
const things: Kind<string> = {
  value: "[QUANTITY=]TEXT",
  read(written, known) {
    const { words } = parted(written);
    if (/\p{L}/u.test(words)) {
      text(300).read(words, known);
      return written;
    }
    throw new Refusal(
      `"${written}" does not say in words what it is.`,
      `Write the class, how many, and what: ${EXAMPLE}`,
    );
  },
};

/** A class of equipment with its words, and how many pieces where that is given. */
export const equipment = pair(term("EquipmentClass"), things);

/** The item of a promise that an answer to `equipment` stands for. */
export function itemOf([sort, written]: readonly [string, string]): object {
  const { count, words } = parted(written);
  return { key: slugFor(words, 4), class: sort, description: words, ...(count && { count }) };
}

/** Only what begins like a quantity is one: words may have an equals sign too. */
function parted(written: string): { readonly count?: object; readonly words: string } {
  const [, count, words] = /^\s*((?:[a-z-]+:)?\d[\d_.]*)\s*=(.*)$/s.exec(written) ?? [];
  return count === undefined || words === undefined
    ? { words: written.trim() }
    : { count: quantityIn(count), words: words.trim() };
}

const CATEGORY = term("PersonnelCategory");

/** The sort of personnel; who counts things is told how. */
export const personnelCategory: Kind<string> = {
  value: CATEGORY.value,
  get terms() {
    return CATEGORY.terms ?? [];
  },
  choices: (known) => CATEGORY.choices?.(known) ?? [],
  read(given, known) {
    const isIn = (vocabulary: string) => termsOf(vocabulary).some((each) => each.term === given);
    if (isIn("PersonnelCategory") || !isIn("EquipmentClass")) return CATEGORY.read(given, known);
    throw new Refusal(
      `"${given}" is no sort of personnel but of equipment.`,
      `Things are counted with --item, such as ${EXAMPLE}`,
    );
  },
};
