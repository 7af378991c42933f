import type { Total } from "@org/defense-pact-data";
import { type Html, html } from "../html/html.ts";
import type { Catalogue } from "../language/catalogue.ts";
import { pageOfTotal, sayInterval, sayTotal, sayUnit, titleOf } from "./totals.ts";

const STAGES = [
  "announced",
  "committed",
  "allocated",
  "disbursed",
  "deployed",
  "delivered",
  "completed",
] as const;

const PROVIDED = { money: "disbursed", people: "deployed", pieces: "delivered" } as const;

/**
 * How far the sums came: of money and people a bar for each stage, of pieces of equipment, which have many units, a
 * table. Stages that no source tells of are named, not left away.
 */
export function stageBars(totals: readonly Total[], words: Catalogue): Html {
  const pieces = totals.filter(({ measure }) => measure === "pieces");
  const others = totals.filter(({ measure }) => measure !== "pieces");
  const units = [...Map.groupBy(others, (total) => `${total.kind} ${total.unit}`).values()];
  return html`<div class="stage-bars">${units.map((unit) => unitBars(unit, words))}${
    pieces.length > 0 && piecesTable(pieces, words)
  }</div>`;
}

function unitBars(totals: readonly Total[], words: Catalogue): Html {
  const [any] = totals as [Total];
  const greatest = Math.max(...totals.map(({ min, max }) => max ?? min));
  const rows = toldStages(totals).map((stage) => {
    const total = totals.find((one) => one.stage === stage) as Total;
    return html`<tr><th scope="row">${words.stages[stage]}</th><td>${bar(total, greatest)}${link(total, sayTotal(total, words))}</td></tr>`;
  });
  return html`<table class="bars"><caption>${titleOf(any, words)}</caption><tbody>${rows}${absentRow(totals, 1, words)}</tbody></table>`;
}

function piecesTable(totals: readonly Total[], words: Catalogue): Html {
  const stages = toldStages(totals);
  const units = [...Map.groupBy(totals, ({ unit }) => unit).values()];
  const rows = units.map((unit) => {
    const [any] = unit as [Total];
    const cells = stages.map((stage) => {
      const total = unit.find((one) => one.stage === stage);
      return html`<td>${total ? link(total, sayInterval(total, words)) : absent(words)}</td>`;
    });
    return html`<tr><th scope="row">${sayUnit(any, words)}</th>${cells}</tr>`;
  });
  const head = stages.map((stage) => html`<th scope="col">${words.stages[stage]}</th>`);
  return html`<table class="bars pieces"><caption>${words.overview.pieces}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows}${absentRow(totals, stages.length, words)}</tbody></table>`;
}

/** The stages of which a source tells, in their order. */
function toldStages(totals: readonly Total[]): readonly (typeof STAGES)[number][] {
  return STAGES.filter((stage) => totals.some((total) => total.stage === stage));
}

/** The stages that could be and of which no source tells. */
function absentRow(totals: readonly Total[], columns: number, words: Catalogue): Html | undefined {
  const [any] = totals as [Total];
  const possible = ["announced", "committed", "allocated", PROVIDED[any.measure], "completed"] as const;
  const missing = possible.filter((stage) => !totals.some((total) => total.stage === stage));
  if (missing.length === 0) return undefined;
  return html`<tr><th scope="row">${missing.map((stage) => words.stages[stage]).join(", ")}</th><td colspan="${columns}">${absent(words)}</td></tr>`;
}

function absent({ overview }: Catalogue): Html {
  return html`<span class="absent">${overview.noSource}</span>`;
}

function link(total: Total, text: string): Html {
  return html`<a href="${pageOfTotal(total)}">${text}</a>`;
}

function bar(total: Total, greatest: number): Html {
  const end = total.max ?? total.min;
  const part = (value: number) => Math.round((100 * value) / (greatest || 1));
  const name = ["disbursed", "deployed", "delivered"].includes(total.stage) ? "provided" : total.stage;
  return html`<svg class="bar stage-${name}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${part(total.min)}" height="8"/><rect class="upper" x="${part(total.min)}" width="${part(end) - part(total.min)}" height="8"/></svg>`;
}
