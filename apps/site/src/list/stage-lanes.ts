import type { Pledge } from "@org/defense-pact-data/types";
import { sayDate, sayPromise } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import { nameOf, pageOf } from "../words/names.ts";
import { capital, count } from "../words/say.ts";
import { sayTerm } from "../words/vocabulary.ts";
import { furthestStage, STEPS } from "./furthest-stage.ts";

/** A lane shows this many pledges; the list below has all. */
const MOST_IN_LANE = 12;

/** A lane of more is laid across the page in columns: beside short ones it would be a thin strip that leaves the rest empty. */
const LONG = 6;

const LANES = [...STEPS, { word: "ended", stages: ["withdrawn", "lapsed"] as const }];

/** The pledges by how far they came, a lane for each step; an announcement repeated is no pledge of its own. */
export function stageLanes(data: SiteData): Html {
  const pledges = data.list("pledges").filter(({ restates }) => restates === undefined);
  const byStage = Map.groupBy(pledges, (pledge) => furthestStage(pledge)?.stage);
  return html`<ol class="lanes">${LANES.map(({ word, stages }) => {
    const inLane = stages.flatMap((stage) => byStage.get(stage) ?? []);
    const more = inLane.length - MOST_IN_LANE;
    return html`<li class="lane${inLane.length === 0 && " empty"}${inLane.length > LONG && " long"}"><h3><span class="stage-mark stage-${word}"></span>${capital(word)} <span class="quiet">${inLane.length}</span></h3>${
      inLane.length === 0
        ? html`<p class="absent">${NOTHING[word as keyof typeof NOTHING]}</p>`
        : html`<ul${inLane.length > LONG && html` class="in-columns"`}>${inLane.slice(0, MOST_IN_LANE).map((pledge) => card(pledge, data))}</ul>`
    }${more > 0 && html`<p class="quiet">and ${count(more, "more pledge")}</p>`}</li>`;
  })}</ol>`;
}

const NOTHING = {
  announced: "no pledge stands here",
  committed: "no source for a commitment",
  allocated: "no source for an allocation",
  provided: "no source for a payment, deployment or delivery",
  completed: "no source for a completion",
  ended: "no source for a withdrawal",
};

function card(pledge: Pledge, data: SiteData): Html {
  const { by, to, promise } = pledge;
  const stage = furthestStage(pledge);
  const target = to.find(({ role }) => role === "recipient") ?? to[0];
  const repeated = data.figures.restatementsOf(pledge.id).length;
  return html`<li class="pledge-card"><a href="${pageOf(pledge.id)}">${promise ? capital(sayPromise(promise)) : pledge.title}</a><span class="quiet">${nameOf(by, data)}${target && ` to ${nameOf(target.target, data)}`}</span>${
    stage &&
    html`<span class="quiet">${capital(sayTerm(stage.stage))} ${sayDate(stage.date, { short: true })}</span>`
  }${repeated > 0 && html`<span class="quiet">announced ${repeated === 1 ? "again once" : `again ${repeated} times`}</span>`}</li>`;
}
