import type { Total } from "@org/defense-pact-data";
import { sayQuantity } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import { sayTerm } from "../words/vocabulary.ts";

/** An interval in words: "100 million", "from 80 to 100 million", "at least 5". */
export function sayInterval({ min, max }: Pick<Total, "min" | "max">): string {
  if (max === null) return sayQuantity({ modality: "at-least", min });
  if (min === max) return sayQuantity({ modality: "exact", value: min });
  return min === 0 ? sayQuantity({ modality: "up-to", max }) : sayQuantity({ modality: "range", min, max });
}

/** What a unit is called after a number. */
export function sayUnit({ kind, unit }: Pick<Total, "kind" | "unit">): string {
  if (kind === "money") return unit;
  return kind === "personnel" && unit === "unspecified" ? "people" : sayTerm(unit);
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
export function stageBars(totals: readonly Total[]): Html {
  const units = [...Map.groupBy(totals, (total) => `${total.kind} ${total.measure} ${total.unit}`).values()];
  return html`<div class="stage-bars">${units.map(unitBars)}</div>`;
}

function unitBars(totals: readonly Total[]): Html {
  const [any] = totals as [Total];
  const greatest = Math.max(...totals.map(({ min, max }) => max ?? min));
  const provided = any.kind === "money" ? "disbursed" : any.kind === "personnel" ? "deployed" : "delivered";
  const shown = STAGES.filter(
    (stage) =>
      !["disbursed", "deployed", "delivered"].includes(stage) ||
      stage === provided ||
      totals.some((total) => total.stage === stage),
  );
  return html`<table class="bars"><caption>${any.kind === "money" ? `Money, ${any.unit}` : sayUnit(any)}</caption><tbody>${shown.map(
    (stage) => {
      const total = totals.find((one) => one.stage === stage);
      return html`<tr><th scope="row">${stage}</th><td>${total ? bar(total, greatest) : html`<span class="absent">no source</span>`}</td></tr>`;
    },
  )}</tbody></table>`;
}

function bar(total: Total, greatest: number): Html {
  const end = total.max ?? total.min;
  const part = (value: number) => Math.round((100 * value) / (greatest || 1));
  const name = ["disbursed", "deployed", "delivered"].includes(total.stage) ? "provided" : total.stage;
  return html`<svg class="bar stage-${name}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${part(total.min)}" height="8"/><rect class="upper" x="${part(total.min)}" width="${part(end) - part(total.min)}" height="8"/></svg><a href="/pledges/kind/${total.kind}/">${sayInterval(total)} ${sayUnit(total)}</a>`;
}
