import type { Confidence, Pledge, Quantity } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { Context } from "../context.ts";
import type { Span } from "../entities/entity.ts";
import type { PledgeReading, Promised } from "../pledges/pledge.ts";
import { type Flag, flag } from "../proposal.ts";
import type { Evidence } from "./evidence.ts";
import { freeSlug, slugFor } from "./slug.ts";

/** A record with what a reviewer should know of it. */
interface Written {
  readonly record: Pledge;
  readonly flags: Flag[];
  readonly confidence: Confidence;
}

/** A pledge's record under an id; of a list, one record with an item for each reading. */
export function pledgeRecord(
  readings: readonly PledgeReading[],
  id: string,
  context: Context,
  evidence: Evidence,
): Written {
  const [first] = readings as readonly [PledgeReading, ...PledgeReading[]];
  const { giver, receiver, stage } = first;
  if (giver !== undefined) claimRole("/by", giver, evidence);
  if (giver?.person !== undefined) evidence.claim("/announcedBy", { spans: [giver.person.span] });
  if (receiver !== undefined) claimRole(`/to/${slugOf(receiver.entity.id)}/target`, receiver, evidence);
  const promise = promiseOf(readings, evidence);
  const circumstances = circumstancesOf(first, context, evidence);
  const date = first.date ?? publicationDate(context, first);
  if (date !== undefined)
    evidence.claim(`/stages/${stage}/date`, {
      spans: date.spans,
      rule: date.rule,
      derivation: date.derivation,
    });
  const record = {
    type: "pledge",
    id,
    title: titleOf(readings),
    ...(giver !== undefined && { by: giver.entity.id }),
    ...(giver?.person !== undefined && { announcedBy: giver.person.entity.id }),
    ...(receiver !== undefined && { to: [{ target: receiver.entity.id, role: "recipient" }] }),
    ...circumstances,
    promise,
    ...(date !== undefined && { stages: [{ stage, date: date.date }] }),
    claims: evidence.claims,
  } as unknown as Pledge;
  return { record, ...doubtsOf(first, context) };
}

/** What it is for and what it depends on, in the text's own words. */
function circumstancesOf(
  { purpose, condition }: PledgeReading,
  context: Context,
  evidence: Evidence,
): Pick<Pledge, "purpose" | "conditions"> {
  const words = purpose && evidence.anchor(purpose)?.fragment;
  if (purpose !== undefined && words !== undefined) evidence.claim("/purpose", { spans: [purpose] });
  return {
    ...(words !== undefined && { purpose: words }),
    ...(condition !== undefined && conditionsOf(condition, context, evidence)),
  };
}

/** A condition that is stated is pending on the day of publication; without such a day nothing can be said of it. */
function conditionsOf(
  { kind, span }: NonNullable<PledgeReading["condition"]>,
  { published }: Context,
  evidence: Evidence,
): Pick<Pledge, "conditions"> | object {
  const description = evidence.anchor(span)?.fragment;
  if (published === undefined || description === undefined) return {};
  const key = slugFor(description, 5);
  evidence.claim(`/conditions/${key}/kind`, { spans: [span], rule: "classification" });
  evidence.claim(`/conditions/${key}/state`, {
    spans: [span],
    rule: "stated-as-condition",
    derivation: "inferred",
  });
  return { conditions: [{ key, kind, state: "pending", asOf: published, description }] };
}

function doubtsOf(
  { giver, receiver, isTotal, strength }: PledgeReading,
  { published }: Context,
): Pick<Written, "flags" | "confidence"> {
  const giverByContext = giver?.rule === "publisher-state" || giver?.rule === "headline";
  const receiverByContext = receiver?.rule === "headline" || receiver?.rule === "carried-on";
  const codes = [
    isTotal && "running-total",
    giver === undefined && "giver-open",
    giverByContext && "giver-by-context",
    receiver === undefined && "receiver-open",
    receiverByContext && "receiver-by-context",
    strength === "previous" && "previous-commitment",
    published === undefined && "date-open",
  ] as const;
  const flags = codes.flatMap((code) => (code === false ? [] : [flag(code)]));
  if (giver === undefined || isTotal) return { flags, confidence: "low" };
  return {
    flags,
    confidence: giverByContext || receiverByContext || receiver === undefined ? "medium" : "high",
  };
}

function claimRole(
  path: string,
  { span, rule }: NonNullable<PledgeReading["giver"]>,
  evidence: Evidence,
): void {
  const isContext =
    rule === "publisher-state" ||
    rule === "headline" ||
    rule === "carried-on" ||
    rule === "first-person-of-publisher";
  evidence.claim(path, {
    spans: [span],
    rule,
    ...(isContext && { derivation: "inferred" as const }),
    confidence: rule === undefined ? "high" : "medium",
  });
}

/** Without a date in the words, a promise of a text was made on or before its publication. */
function publicationDate({ published }: Context, { stageSpan }: PledgeReading): PledgeReading["date"] {
  if (published === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return undefined;
  return {
    date: `../${published}`,
    derivation: "inferred",
    rule: "on-or-before-publication",
    spans: [stageSpan],
  };
}

function promiseOf(readings: readonly PledgeReading[], evidence: Evidence): object {
  const [{ promised, spans }] = readings as readonly [PledgeReading];
  switch (promised.kind) {
    case "money":
      evidence.claim("/promise/amount", { spans: spans.slice(0, 2) });
      evidence.claim("/promise/currency", {
        spans: spans.slice(0, 1),
        ...(promised.currency === "USD" && { rule: "dollar-of-text", confidence: "high" as const }),
      });
      if (promised.form !== "unspecified")
        evidence.claim("/promise/form", { spans: [widened(spans[0] as Span)], rule: "classification" });
      return { kind: "money", amount: promised.amount, currency: promised.currency, form: promised.form };
    case "personnel":
      evidence.claim(["/promise/count", "/promise/category", "/promise/description"], {
        spans: spans.slice(0, 1),
      });
      return {
        kind: "personnel",
        count: promised.count,
        category: promised.category,
        description: promised.words.slice(0, 300),
      };
    case "equipment":
      return equipmentOf(readings, evidence);
    default:
      evidence.claim("/promise/description", { spans: spans.slice(0, 1) });
      return { kind: promised.kind, description: promised.words };
  }
}

function widened(span: Span): Span {
  return { ...span, end: span.end + 60 };
}

function equipmentOf(readings: readonly PledgeReading[], evidence: Evidence): object {
  const keys = new Set<string>();
  let value: object | undefined;
  const items = readings.flatMap(({ promised, spans: [span] }) => {
    if (promised.kind !== "equipment" || span === undefined) return [];
    const key = freeSlug(slugFor(promised.words) || "item", (one) => keys.has(one));
    keys.add(key);
    const paths = ["description", "class", ...(promised.count === undefined ? [] : ["count"])].map(
      (name) => `/promise/items/${key}/${name}`,
    );
    evidence.claim(paths, { spans: [span] });
    if (promised.value !== undefined) {
      evidence.claim(["/promise/value/amount", "/promise/value/currency", "/promise/value/form"], {
        spans: [span],
      });
      value = { ...promised.value, form: "in-kind" };
    }
    return [
      {
        key,
        class: promised.class,
        ...(promised.count !== undefined && { count: promised.count }),
        description: promised.words.slice(0, 300),
      },
    ];
  });
  return { kind: "equipment", items, ...(value !== undefined && { value }) };
}

/** A title in our own words: who, what, for whom. */
function titleOf(readings: readonly PledgeReading[]): string {
  const [{ giver, receiver, promised, isTotal, list }] = readings as readonly [PledgeReading];
  const what =
    readings.length > 1 || list !== undefined
      ? `${readings.length} sort${readings.length === 1 ? "" : "s"} of equipment`
      : whatOf(promised);
  const whom = receiver === undefined ? "" : ` for ${receiver.entity.name}`;
  return `${giver?.entity.name ?? "Giver not named"}: ${what}${whom}${isTotal ? " (total)" : ""}`.slice(
    0,
    200,
  );
}

function whatOf(promised: Promised): string {
  if (promised.kind === "money") return `${quantityText(promised.amount)} ${promised.currency}`;
  if (promised.kind === "personnel") return `${quantityText(promised.count)} ${promised.words}`;
  if (promised.kind !== "equipment") return promised.words;
  if (promised.value !== undefined)
    return `${promised.words} worth ${quantityText(promised.value.amount)} ${promised.value.currency}`;
  return promised.count === undefined ? promised.words : `${quantityText(promised.count)} ${promised.words}`;
}

const NUMBERS = new Intl.NumberFormat("en");

function quantityText(quantity: Quantity): string {
  switch (quantity.modality) {
    case "up-to":
      return `up to ${NUMBERS.format(quantity.max)}`;
    case "at-least":
      return `at least ${NUMBERS.format(quantity.min)}`;
    case "range":
      return `${NUMBERS.format(quantity.min)} to ${NUMBERS.format(quantity.max)}`;
    case "about":
      return `about ${NUMBERS.format(quantity.value)}`;
    default:
      return NUMBERS.format(quantity.value);
  }
}
