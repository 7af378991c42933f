import type { Agreement } from "../../types/index.d.ts";
import { addDuration, type Bounds, bounds, type EdtfEnd, isQualified, toEdtf } from "../dates/index.ts";

/** When an agreement begins and ends, each as the days on which it can. */
export interface InForcePeriod {
  readonly start: Bounds;
  readonly end: Bounds;
  /** No date that the period rests on is uncertain or approximate. */
  readonly isCertain: boolean;
}

const ANY_DAY: Bounds = { earliest: -Infinity, latest: Infinity };

/** The period in which an agreement is in force, from its own dates, narrowed by what its status says. */
export function periodOf(agreement: Agreement): InForcePeriod {
  const { signed, inForce, term, status, statusAsOf } = agreement;
  const asOf = bounds(statusAsOf);
  const stated = statedStart(agreement);
  const notBefore = inForce || !signed ? -Infinity : bounds(signed.date).earliest;
  const start = {
    earliest: Math.max(stated.earliest, notBefore),
    latest: status === "in-force" ? Math.min(stated.latest, asOf.latest) : stated.latest,
  };
  const end = narrowedEnd(statedEnd(agreement), status, asOf);
  const dates = [inForce?.date ?? term?.validity ?? signed?.date, term?.validity];
  return { start, end, isCertain: !dates.some((date) => date !== undefined && isQualified(date)) };
}

function statedStart({ inForce, term }: Agreement): Bounds {
  if (inForce) return bounds(inForce.date);
  if (term?.validity === undefined) return ANY_DAY;
  const validity = toEdtf(term.validity);
  return validity.kind === "interval" ? endpoint(validity.start, -Infinity) : bounds(validity);
}

/** An open end has no day, so it lies beyond every day; an unknown one may be any. */
function endpoint(end: EdtfEnd, beyond: number): Bounds {
  if (end.kind === "open") return { earliest: beyond, latest: beyond };
  return end.kind === "unknown" ? ANY_DAY : bounds(end);
}

function statedEnd({ inForce, term }: Agreement): Bounds {
  if (term === undefined) return ANY_DAY;
  const validity = term.validity === undefined ? undefined : toEdtf(term.validity);
  const isInterval = validity?.kind === "interval";
  const counted = endOfTerm(inForce?.date ?? (isInterval ? validity.start : undefined), term.stated);
  const isKnown = validity !== undefined && !(isInterval && validity.end.kind === "unknown");
  const stated = isKnown ? (isInterval ? endpoint(validity.end, Infinity) : bounds(validity)) : counted;
  // What is renewed may outlast its term; nobody says by how much.
  return term.renewal === undefined ? stated : { ...stated, latest: Infinity };
}

function endOfTerm(begun: EdtfEnd | string | undefined, stated: string | undefined): Bounds {
  if (begun === undefined || stated === undefined) return ANY_DAY;
  const start = typeof begun === "string" ? toEdtf(begun) : begun;
  if (start.kind === "interval" || start.kind === "open" || start.kind === "unknown") return ANY_DAY;
  return bounds(addDuration(start, stated));
}

function narrowedEnd(stated: Bounds, status: Agreement["status"], asOf: Bounds): Bounds {
  if (status === "in-force") {
    const earliest = Math.max(stated.earliest, asOf.earliest);
    return { earliest, latest: Math.max(stated.latest, earliest) };
  }
  const latest = Math.min(stated.latest, asOf.latest);
  if (status === "expired") return { earliest: stated.earliest, latest };
  // Ended by a party or by another agreement: on some day up to the one its status holds for.
  return status === "terminated" || status === "superseded" ? { earliest: -Infinity, latest } : stated;
}
