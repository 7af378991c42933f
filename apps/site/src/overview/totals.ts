import type { Total } from "@org/defense-pact-data";
import type { SiteData } from "../dataset/site-data.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { pageOf } from "../words/names.ts";
import { sayTerm } from "../words/vocabulary.ts";

/** A sum in words: "100 million USD", "from 80 to 100 million USD in equipment", "at least 5 people". */
export function sayTotal(total: Total, words: Catalogue): string {
  const sum = `${sayInterval(total, words)} ${sayUnit(total, words)}`;
  return isInKind(total) ? words.overview.worth(sum, words.inKind[total.kind]) : sum;
}

/** The number of a sum, without its unit: "at least 41 million". */
export function sayInterval({ min, max }: Total, { amount, locale }: Catalogue): string {
  const say = (value: number) =>
    value < 1e6
      ? value.toLocaleString(locale)
      : value.toLocaleString(locale, {
          notation: "compact",
          compactDisplay: "long",
          maximumFractionDigits: 2,
        });
  if (max === null) return amount.atLeast(say(min));
  if (min === max) return amount.exactly(say(min));
  return min === 0 ? amount.upTo(say(max)) : amount.between(say(min), say(max));
}

/** What a unit is called after a number, or alone. */
export function sayUnit({ measure, unit }: Total, { units }: Catalogue): string {
  if (measure === "money") return unit;
  const term = measure === "people" && unit === "unspecified" ? "people" : sayTerm(unit);
  return Object.hasOwn(units, term) ? units[term as keyof typeof units] : term;
}

/** What sums of one unit are of: "Money, USD", "equipment, USD", "police". */
export function titleOf(total: Total, words: Catalogue): string {
  if (total.kind === "money") return `${words.overview.money}, ${total.unit}`;
  return isInKind(total) ? `${words.inKind[total.kind]}, ${total.unit}` : sayUnit(total, words);
}

/** Money that a source says something else is worth. */
function isInKind(total: Total): total is Total & { readonly kind: keyof Catalogue["inKind"] } {
  return total.measure === "money" && total.kind !== "money";
}

/** Where the pledges of a sum are: the one, or those of its kind. */
export function pageOfTotal({ counted, leftOut, kind }: Total): string {
  const [only] = counted;
  return only !== undefined && counted.length === 1 && leftOut.length === 0
    ? pageOf(only)
    : `/pledges/kind/${kind}/`;
}

const MEASURES = ["money", "people", "pieces"] as const;

/** The totals of all pledges: money first, then what else is worth money, people, and pieces of equipment. */
export function totalsOf(data: SiteData): readonly Total[] {
  const rank = (total: Total) => 2 * MEASURES.indexOf(total.measure) + (isInKind(total) ? 1 : 0);
  return [...data.view.totals(data.list("pledges")).totals].sort((a, b) => rank(a) - rank(b));
}
