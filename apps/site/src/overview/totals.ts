import type { Total } from "@org/defense-pact-data";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { sayTerm } from "../words/vocabulary.ts";

/** A sum in words: "100 million USD", "from 80 to 100 million USD", "at least 5 people". */
export function sayTotal(total: Total, words: Catalogue): string {
  return `${sayInterval(total, words)} ${sayUnit(total, words)}`;
}

function sayInterval({ min, max }: Total, { amount, locale }: Catalogue): string {
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

/** What a unit is called after a number. */
function sayUnit({ kind, unit }: Total, { units }: Catalogue): string {
  if (kind === "money") return unit;
  const term = kind === "personnel" && unit === "unspecified" ? "people" : sayTerm(unit);
  return Object.hasOwn(units, term) ? units[term as keyof typeof units] : term;
}

/** The totals of all pledges. */
export function totalsOf(data: SiteData): readonly Total[] {
  return data.view.totals(data.list("pledges")).totals;
}

const STAGES = [
  "announced",
  "committed",
  "allocated",
  "disbursed",
  "deployed",
  "delivered",
  "completed",
] as const;

/** How far the sums came, a bar for each unit and stage; a stage that no source tells of says so. */
export function stageBars(totals: readonly Total[], words: Catalogue): Html {
  const units = [...Map.groupBy(totals, (total) => `${total.kind} ${total.measure} ${total.unit}`).values()];
  return html`<div class="stage-bars">${units.map((unit) => unitBars(unit, words))}</div>`;
}

function unitBars(totals: readonly Total[], words: Catalogue): Html {
  const [any] = totals as [Total];
  const greatest = Math.max(...totals.map(({ min, max }) => max ?? min));
  const provided = any.kind === "money" ? "disbursed" : any.kind === "personnel" ? "deployed" : "delivered";
  const shown = STAGES.filter(
    (stage) =>
      !["disbursed", "deployed", "delivered"].includes(stage) ||
      stage === provided ||
      totals.some((total) => total.stage === stage),
  );
  return html`<table class="bars"><caption>${any.kind === "money" ? `${words.overview.money}, ${any.unit}` : sayUnit(any, words)}</caption><tbody>${shown.map(
    (stage) => {
      const total = totals.find((one) => one.stage === stage);
      return html`<tr><th scope="row">${words.stages[stage]}</th><td>${total ? bar(total, greatest, words) : html`<span class="absent">${words.overview.noSource}</span>`}</td></tr>`;
    },
  )}</tbody></table>`;
}

function bar(total: Total, greatest: number, words: Catalogue): Html {
  const end = total.max ?? total.min;
  const part = (value: number) => Math.round((100 * value) / (greatest || 1));
  const name = ["disbursed", "deployed", "delivered"].includes(total.stage) ? "provided" : total.stage;
  return html`<svg class="bar stage-${name}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${part(total.min)}" height="8"/><rect class="upper" x="${part(total.min)}" width="${part(end) - part(total.min)}" height="8"/></svg><a href="/pledges/kind/${total.kind}/">${sayTotal(total, words)}</a>`;
}
