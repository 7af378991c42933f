import type { Agreement, AgreementStatus } from "@org/defense-pact-data/types";
import { sayDate } from "../dates/say-date.ts";
import { sayStatedBy } from "../records/evidence.ts";
import { capital, nameOf, sayList } from "../records/names.ts";
import { type RecordSource, type Records, recordsOf } from "../records/records.ts";
import { rivalNotes } from "./say-rivals.ts";
import type { Track, TrackNote, TrackStep } from "./track.ts";

/** The steps of an agreement, and the statuses that reach each; the status reaches its own step, not those before it. */
const STEPS = [
  { word: "announced", noun: "an announcement", statuses: ["announced", "planned", "negotiating"] },
  { word: "signed", noun: "a signature", statuses: ["signed"] },
  { word: "ratified", noun: "a ratification", statuses: ["ratified"] },
  { word: "in force", noun: "an entry into force", statuses: ["in-force"] },
  { word: "ended", noun: "an end", statuses: ["expired", "terminated", "superseded"] },
] as const satisfies readonly { word: string; noun: string; statuses: readonly AgreementStatus[] }[];

/** How far an agreement came, with the date for which its status holds. */
export function statusTrackData(agreement: Agreement, source: RecordSource): Track {
  const records = recordsOf(source);
  const steps = STEPS.map((step) => stepFor(step, agreement, records));
  const asAt = sayDate(agreement.statusAsOf);
  const parties = sayList(
    agreement.parties.map(({ actor }) => nameOf(records, actor)),
    4,
  );
  const status = agreement.status.replace("-", " ");
  const missing = steps
    .filter(({ reached }) => !reached)
    .map(({ lines }) => lines[0]?.replace("no source for ", "") ?? "");
  return {
    kind: "status-track",
    id: agreement.id,
    heading: `${capital(status)}, as at ${asAt}`,
    subheading: `${parties}; ${sayStatedBy(agreement, "/status", records)}`,
    title: `${agreement.title}: ${status}, as at ${asAt}`,
    description:
      missing.length === 0 ? `A source tells of every step.` : `No source for ${sayList(missing, 5)}.`,
    steps,
    notes: [...termNotes(agreement), ...rivalNotes(agreement, records)],
  };
}

type Step = (typeof STEPS)[number];

function stepFor(step: Step, agreement: Agreement, records: Records): TrackStep {
  const dated = datedOf(step.word, agreement, records);
  const reached = dated !== undefined || step.statuses.some((status) => status === agreement.status);
  const base = { word: reached ? wordOf(step, agreement) : step.word, mark: "dot", paint: "ink" } as const;
  if (!reached) return { ...base, reached, lines: [`no source for ${step.noun}`] };
  if (dated === undefined)
    return { ...base, reached, lines: ["date not stated", sayStatedBy(agreement, "/status", records)] };
  return { ...base, reached, date: dated.date, lines: [sayDate(dated.date), dated.statedBy] };
}

function wordOf(step: Step, agreement: Agreement): string {
  return step.statuses.some((status) => status === agreement.status)
    ? agreement.status.replace("-", " ")
    : step.word;
}

/** The date of a step, from the agreement or from an event about it that occurred. */
function datedOf(
  word: Step["word"],
  agreement: Agreement,
  records: Records,
): { date: string; statedBy: string } | undefined {
  if (word === "signed" && agreement.signed !== undefined)
    return { date: agreement.signed.date, statedBy: sayStatedBy(agreement, "/signed/date", records) };
  if (word === "in force" && agreement.inForce !== undefined)
    return { date: agreement.inForce.date, statedBy: sayStatedBy(agreement, "/inForce/date", records) };
  const kind = word === "announced" ? "announcement" : word === "ratified" ? "ratification" : undefined;
  const event = records
    .eventsAbout(agreement.id)
    .find(({ kind: of, status, date }) => of === kind && status === "occurred" && date !== undefined);
  return event?.date === undefined
    ? undefined
    : { date: event.date, statedBy: sayStatedBy(event, "/date", records) };
}

function termNotes({ term }: Agreement): TrackNote[] {
  const parts = [
    ...(term?.stated === undefined ? [] : [`a stated term of ${sayDuration(term.stated)}`]),
    ...(term?.validity === undefined ? [] : [`validity ${sayDate(term.validity)}`]),
  ];
  return parts.length === 0
    ? []
    : [{ text: capital(parts.join(", ")), mark: "dash", paint: "ink", hollow: false }];
}

/** An ISO 8601 duration in words: P5Y is "5 years". */
function sayDuration(duration: string): string {
  const units = { Y: "year", M: "month", W: "week", D: "day" } as const;
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, number, unit]) => {
    const name = units[unit as keyof typeof units];
    return `${Number(number)} ${name}${number === "1" ? "" : "s"}`;
  });
  return parts.length === 0 ? duration : sayList(parts, 4);
}
