import { type Child, type Html, html } from "../html/html.ts";
import { count } from "../words/say.ts";
import type { Found, Outcome } from "./pagefind.ts";
import type { Search } from "./search-address.ts";

/** A result: the record, what it is, and where the words stand in it. */
export function resultItem({ url, meta, excerpt }: Found): Html {
  return html`<li><a href="${url}">${meta.title}</a><span class="quiet">${meta.about}</span><p>${excerptOf(excerpt)}</p></li>`;
}

/** The excerpt's text, in which nothing is markup but the marks. */
function excerptOf(excerpt: string): Child {
  const text = (escaped = "") => escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return excerpt.split("<mark>").map((part, index) => {
    if (index === 0) return text(part);
    const [marked, rest] = part.split("</mark>");
    return html`<mark>${text(marked)}</mark>${text(rest)}`;
  });
}

/** How many records were found, and how many documents, for what. */
export function foundSentence({ words, chosen }: Search, number: number, documents: number): string {
  const narrowed = Object.values(chosen).flat();
  const what = [words && `“${words}”`, narrowed.length > 0 && narrowed.join(", ")]
    .filter(Boolean)
    .join(" in ");
  if (number === 0) return `Nothing is found for ${what}. Fewer words or facets find more.`;
  const records = number - documents;
  const both = [records > 0 && count(records, "record"), documents > 0 && count(documents, "document")];
  return `${both.filter(Boolean).join(" and ")} found for ${what}.`;
}

/** A facet shows this many values and those that are chosen. */
const MOST_VALUES = 15;

/**
 * The facets as groups of boxes, the most frequent values first. Values count the records that have them among those
 * found; in a facet that is narrowed down, as if it were not, since values of one facet add up.
 */
export function facetBoxes(
  names: Readonly<Record<string, string>>,
  { filters, totalFilters }: Pick<Outcome, "filters" | "totalFilters">,
  { chosen }: Search,
): Html {
  return html`${Object.entries(names).map(([name, label]) => {
    const counts = (chosen[name] ? totalFilters : filters)[name] ?? {};
    const number = (value: string) => counts[value] ?? 0;
    const isChosen = (value: string) => chosen[name]?.includes(value) ?? false;
    const values = [...new Set([...Object.keys(counts), ...(chosen[name] ?? [])])]
      .filter((value) => number(value) > 0 || isChosen(value))
      .sort((a, b) => number(b) - number(a) || (a < b ? -1 : 1));
    const shown = values.filter((value, index) => index < MOST_VALUES || isChosen(value));
    if (shown.length === 0) return undefined;
    return html`<fieldset><legend>${label}</legend>${shown.map(
      (value) =>
        html`<label><input type="checkbox" name="${name}" value="${value}"${isChosen(value) && html` checked`}> ${value} <span class="quiet">${number(value)}</span></label>`,
    )}</fieldset>`;
  })}`;
}
