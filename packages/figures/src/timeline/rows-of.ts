import type { Agreement, DatasetRecord, Event, Pledge, Statement } from "@org/defense-pact-data/types";
import { type DateSpan, dateSpan } from "../dates/date-span.ts";
import { rivalsOf } from "../records/evidence.ts";
import { count, headingOf, nameOf } from "../records/names.ts";
import type { Records } from "../records/records.ts";
import { furthestStage, STAGE_LOOKS, stageKey } from "../records/stages.ts";
import type { TimelineCollection, TimelineDataOptions, TimelineMark, TimelineRow } from "./timeline-types.ts";

/** A row and the actor that it is grouped under. */
export interface ActorRow {
  readonly row: TimelineRow;
  readonly actor: string;
}

/** The rows of a collection, in the order of ids. */
export function rowsOf(
  collection: TimelineCollection,
  records: Records,
  options: TimelineDataOptions,
): readonly ActorRow[] {
  switch (collection) {
    case "agreements":
      return records.agreements.map((agreement) => agreementRow(agreement, records));
    case "pledges":
      return records.pledges.map((pledge) => pledgeRow(pledge, records));
    case "events":
      return records.events.map((event) => eventRow(event, records));
    case "statements":
      return options.statements === "each"
        ? records.statements.map((statement) => statementRow([statement], records))
        : together(records).map((statements) => statementRow(statements, records));
  }
}

function mark(word: string, edtf: string | undefined, more: Partial<TimelineMark> = {}): TimelineMark[] {
  const date = dateSpan(edtf);
  return date === undefined ? [] : [{ word, date, hollow: false, rival: false, ...more }];
}

function rivalMarks(record: DatasetRecord, path: string, word: string, records: Records): TimelineMark[] {
  return rivalsOf(record, path, records).flatMap(({ value }) =>
    typeof value === "string" ? mark(word, value, { rival: true, hollow: true }) : [],
  );
}

function row(
  record: DatasetRecord,
  collection: TimelineCollection,
  marks: readonly TimelineMark[],
  absent?: string,
): TimelineRow {
  return {
    id: record.id,
    records: [record.id],
    collection,
    label: headingOf(record),
    marks: [...marks].sort(
      (a, b) => Number(a.word === "valid") - Number(b.word === "valid") || startOf(a.date) - startOf(b.date),
    ),
    ...(absent === undefined ? {} : { absent }),
  };
}

function agreementRow(agreement: Agreement, records: Records): ActorRow {
  const marks = [
    ...mark("signed", agreement.signed?.date),
    ...rivalMarks(agreement, "/signed/date", "signed", records),
    ...mark("in force", agreement.inForce?.date),
    ...rivalMarks(agreement, "/inForce/date", "in force", records),
    ...mark("valid", agreement.term?.validity),
  ];
  const actor = agreement.parties.map((party) => nameOf(records, party.actor)).join(", ");
  const known = agreement.inForce !== undefined || agreement.status === "in-force";
  return {
    actor,
    row: row(agreement, "agreements", marks, known ? undefined : "no source for an entry into force"),
  };
}

function pledgeRow(pledge: Pledge, records: Records): ActorRow {
  const marks = pledge.stages.flatMap((stage) => {
    const { word } = STAGE_LOOKS[stage.stage];
    return [
      ...mark(word, stage.date, { stage: stage.stage }),
      ...rivalMarks(pledge, `/stages/${stageKey(stage)}/date`, word, records),
    ];
  });
  const furthest = furthestStage(pledge);
  const settled = pledge.stages.some(({ stage }) => ["completed", "withdrawn", "lapsed"].includes(stage));
  const absent = settled
    ? undefined
    : `no source beyond: ${furthest === undefined ? "none" : STAGE_LOOKS[furthest.stage].word}`;
  return { actor: nameOf(records, pledge.by), row: row(pledge, "pledges", marks, absent) };
}

function eventRow(event: Event, records: Records): ActorRow {
  const marks = [
    ...mark(event.status, event.date, { hollow: event.status !== "occurred" }),
    ...rivalMarks(event, "/date", event.status, records),
  ];
  const first = event.participants?.[0];
  const absent = event.status === "occurred" ? undefined : `${event.status}; no source that it happened`;
  return {
    actor: first === undefined ? "No actor named" : nameOf(records, first.actor),
    row: row(event, "events", marks, absent),
  };
}

function dateOf(statement: Statement, records: Records): string | undefined {
  const occasion = statement.occasion === undefined ? undefined : records.get(statement.occasion);
  return statement.date ?? (occasion?.type === "event" ? occasion.date : undefined);
}

/** The statements of each speaker on each date, undated ones too. */
function together(records: Records): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of records.statements) {
    const key = `${statement.speaker} ${dateOf(statement, records) ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()];
}

function statementRow(statements: readonly Statement[], records: Records): ActorRow {
  const [first] = statements as readonly [Statement, ...Statement[]];
  const speaker = nameOf(records, first.speaker);
  const alone = row(first, "statements", mark("said", dateOf(first, records)));
  if (statements.length === 1) return { actor: speaker, row: alone };
  const label = `${speaker}: ${count(statements.length, "statement")}`;
  return { actor: speaker, row: { ...alone, label, records: statements.map(({ id }) => id) } };
}

/** Where a date stands in the order: its first day, or of an open start its last. */
export function startOf(date: DateSpan): number {
  return date.earliest === -Infinity ? date.latest : date.earliest;
}
