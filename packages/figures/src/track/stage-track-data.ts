import type { Pledge, PledgeStage, Stage } from "@org/defense-pact-data/types";
import { sayDate } from "../dates/say-date.ts";
import { figurePath, promiseOf, sayPromise, sayQuantity } from "../records/amount.ts";
import { sayStatedBy } from "../records/evidence.ts";
import { capital, nameOf, sayList } from "../records/names.ts";
import { type RecordSource, type Records, recordsOf } from "../records/records.ts";
import { furthestStage, STAGE_LOOKS, stageKey, stepOf, wayOf } from "../records/stages.ts";
import { rivalNotes } from "./say-rivals.ts";
import type { Track, TrackNote, TrackStep } from "./track.ts";

const NOUNS: Readonly<Record<PledgeStage, string>> = {
  announced: "an announcement",
  committed: "a commitment",
  allocated: "an allocation",
  disbursed: "a disbursement",
  deployed: "a deployment",
  delivered: "a delivery",
  completed: "a completion",
  increased: "an increase",
  reduced: "a reduction",
  withdrawn: "a withdrawal",
  lapsed: "a lapse",
  other: "another change",
};

/** How far a pledge came: the steps of its way, what changed it, its conditions, repetitions and rival values. */
export function stageTrackData(pledge: Pledge, source: RecordSource): Track {
  const records = recordsOf(source);
  const promise = promiseOf(pledge, records);
  const to = sayList(pledge.to.map(({ target }) => nameOf(records, target)));
  const steps = wayOf(promise).map((stage) => stepFor(stage, pledge, records));
  const heading = promise === undefined ? pledge.title : capital(sayPromise(promise));
  const promised = `${heading} ${promise === undefined ? "from" : "promised by"} ${nameOf(records, pledge.by)}`;
  const owner =
    pledge.promise === undefined && pledge.restates !== undefined
      ? (records.get(pledge.restates) ?? pledge)
      : pledge;
  return {
    kind: "stage-track",
    id: pledge.id,
    heading,
    subheading: `${nameOf(records, pledge.by)} to ${to}, ${sayStatedBy(owner, figurePath(promise), records)}`,
    ...summary(pledge, promised, nameOf(records, pledge.by), to, steps),
    steps,
    notes: [
      ...changeNotes(pledge, records),
      ...conditionNotes(pledge),
      ...repetitionNotes(pledge, records),
      ...rivalNotes(pledge, records),
    ],
  };
}

/** The step of a stage: any stage of the same rank reaches it, since money may be delivered and equipment disbursed. */
function stepFor(stage: PledgeStage, pledge: Pledge, records: Records): TrackStep {
  const found = pledge.stages.filter((candidate) => stepOf(candidate.stage) === stepOf(stage));
  const look = STAGE_LOOKS[found[0]?.stage ?? stage];
  const base = { word: look.word, mark: look.mark, paint: look.paint };
  if (found[0] === undefined) return { ...base, reached: false, lines: [`no source for ${NOUNS[stage]}`] };
  const lines = found.flatMap((candidate) => stageLines(candidate, pledge, records));
  return { ...base, reached: true, date: found[0].date, lines };
}

function stageLines(stage: Stage, pledge: Pledge, records: Records): string[] {
  const quantity = stage.quantity === undefined ? [] : [sayQuantity(stage.quantity)];
  return [sayDate(stage.date), ...quantity, sayStatedBy(pledge, `/stages/${stageKey(stage)}/date`, records)];
}

function changeNotes(pledge: Pledge, records: Records): TrackNote[] {
  return pledge.stages
    .filter(({ stage }) => stepOf(stage) === undefined)
    .map((stage) => {
      const { word, mark, paint } = STAGE_LOOKS[stage.stage];
      return {
        text: `${capital(word)}: ${stageLines(stage, pledge, records).join(", ")}`,
        mark,
        paint,
        hollow: false,
      };
    });
}

const CONDITIONS = {
  legislature: "Approval by a legislature",
  "un-authorisation": "Authorisation by the United Nations",
  "host-consent": "Consent of the host",
  other: "Another condition",
} as const;

function conditionNotes(pledge: Pledge): TrackNote[] {
  return (pledge.conditions ?? []).map(({ kind, state, asOf, description }) => ({
    text: `Depends on: ${description ?? CONDITIONS[kind]} ${capital(state)} as of ${sayDate(asOf)}`,
    mark: "dash",
    paint: "muted",
    hollow: state !== "met",
  }));
}

function repetitionNotes(pledge: Pledge, records: Records): TrackNote[] {
  const ring = {
    mark: STAGE_LOOKS.announced.mark,
    paint: STAGE_LOOKS.announced.paint,
    hollow: true,
  } as const;
  const again = records.restatementsOf(pledge.id).map((later) => ({
    ...ring,
    text: `Announced again ${later.stages[0] === undefined ? "" : sayDate(later.stages[0].date)}, counted once: ${later.title}`,
  }));
  if (pledge.restates === undefined) return again;
  return [
    { ...ring, text: `Repeats an earlier announcement, counted once: ${nameOf(records, pledge.restates)}` },
    ...again,
  ];
}

function summary(
  pledge: Pledge,
  promised: string,
  by: string,
  to: string,
  steps: readonly TrackStep[],
): { title: string; description: string } {
  const furthest = furthestStage(pledge);
  const word = furthest === undefined ? "no stage known" : STAGE_LOOKS[furthest.stage].word;
  const missing = steps
    .filter(({ reached }) => !reached)
    .map(({ lines }) => lines[0]?.replace("no source for ", "") ?? "");
  const settled = pledge.stages.find(({ stage }) => stage === "withdrawn" || stage === "lapsed");
  const last = settled ?? furthest;
  const ended =
    settled === undefined ? "" : ` It was ${STAGE_LOOKS[settled.stage].word} ${sayDate(settled.date)}.`;
  return {
    // The number is the promise's: how much of it reached the stage may not be known.
    title: `${promised}; ${last === undefined ? word : `last stage: ${STAGE_LOOKS[last.stage].word}`}`,
    description: `${by} to ${to}. Furthest stage that a source tells of: ${word}${furthest === undefined ? "" : `, ${sayDate(furthest.date)}`}.${missing.length === 0 ? "" : ` No source for ${sayList(missing, 5)}.`}${ended}`,
  };
}
