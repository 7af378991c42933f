import type { EquipmentClass, MoneyForm } from "@org/defense-pact-data";
import { type Counted, countedAt } from "../figures/counted.ts";
import { type Figure, quantityOf } from "../figures/find-figures.ts";
import type { Sentence } from "../text/article-text.ts";
import type { Promised } from "./pledge.ts";

/** What a number without a currency counts: the noun phrase behind it. */
export function countedAfter({ tokens, start }: Sentence, { end }: Figure): Counted | undefined {
  const first = tokens.findIndex((token) => token.start >= start + end);
  return first < 0 ? undefined : countedAt(tokens, first);
}

/** Words for goods of no one class, behind a sum: `$40 million in military equipment`. */
const GOODS =
  /^\s+(?:(?:in|of|worth of) (?:(?:additional|new|military|defense|defence|lethal|nonlethal|non-lethal|critical) ){0,3}(equipment|weapons|arms|ammunition|munitions|vehicles|helicopters|materiel|aircraft|weapons and equipment|defense articles)\b)(?! and (?:services|assistance|training|funding))/i;

/**
 * What a figure promises: a sum of money, or goods worth it; else what it counts.
 *
 * @param end where the words end that say what it counts, in the block.
 */
export function promisedOf(
  sentence: Sentence,
  figure: Figure,
  counted: Counted | undefined,
  end: number,
): Promised {
  const quantity = quantityOf(figure);
  if (figure.currency !== undefined) return sumOf(sentence, figure, figure.currency);
  const words = sentence.block.text.slice(sentence.start + figure.end, end).trim();
  if (counted?.type === "personnel")
    return { kind: "personnel", count: quantity, category: counted.category ?? "unspecified", words };
  return { kind: "equipment", class: counted?.class ?? "unspecified", words, count: quantity };
}

function sumOf(sentence: Sentence, figure: Figure, currency: string): Promised {
  const amount = quantityOf(figure);
  const generic = GOODS.exec(sentence.text.slice(figure.end, figure.end + 80))?.[1];
  const goods =
    generic === undefined ? goodsAfter(sentence, figure) : { class: "unspecified" as const, words: generic };
  if (goods !== undefined) return { kind: "equipment", ...goods, value: { amount, currency } };
  return { kind: "money", amount, currency, form: formOf(sentence.text, figure) };
}

/** `$40 million in patrol vessels`: the goods that a sum stands for. */
function goodsAfter(
  sentence: Sentence,
  figure: Figure,
): { class: EquipmentClass; words: string } | undefined {
  const from = sentence.tokens.findIndex(({ start }) => start >= sentence.start + figure.end);
  if (from < 0 || !/^(?:in|of|worth)$/.test(sentence.tokens[from]?.lower ?? "")) return undefined;
  const first = sentence.tokens[from]?.lower === "worth" ? from + 2 : from + 1;
  const counted = countedAt(sentence.tokens, first);
  if (counted?.class === undefined || counted.class === "unspecified" || counted.class === "other")
    return undefined;
  const words = sentence.block.text.slice(
    sentence.tokens[first]?.start,
    sentence.tokens[counted.to - 1]?.end,
  );
  return /\b(?:funding|assistance|aid|support|financing|training|services)\b/i.test(words)
    ? undefined
    : { class: counted.class, words };
}

function formOf(text: string, figure: Figure): MoneyForm {
  const around = text.slice(Math.max(0, figure.start - 40), figure.end + 70);
  if (/\bloan guarantees?\b/i.test(around)) return "loan-guarantee";
  if (/\bloans?\b/i.test(around)) return "loan";
  if (/\b(?:drawdown|articles and services|equipment|weapons|in[- ]kind)\b/i.test(around)) return "in-kind";
  return /\bgrants?\b/i.test(around) ? "cash" : "unspecified";
}
