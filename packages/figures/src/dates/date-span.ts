import {
  bounds,
  type Day,
  type EdtfEnd,
  parseEdtf,
  precision,
  qualifierOf,
} from "@org/defense-pact-data/dates";

/**
 * A date as a figure draws it. Days are whole days as in `@org/defense-pact-data/dates`; an end that is not bounded is
 * infinite.
 */
export interface DateSpan {
  readonly edtf: string;
  /**
   * `day`: that day. `within`: some time in a longer unit (a month, a year). `one-of`: one of a set of days. `span`:
   * it lasts from a start to an end.
   */
  readonly shape: "day" | "within" | "one-of" | "span";
  readonly earliest: Day;
  readonly latest: Day;
  /** Of a span: the last day on which it can have begun and the first on which it can have ended. Else the bounds. */
  readonly certainFrom: Day;
  readonly certainTo: Day;
  /** An end without bound: it is open (`..`, goes on), or unknown (it ended, no one says when). */
  readonly start: "closed" | "open" | "unknown";
  readonly end: "closed" | "open" | "unknown";
  /** The source or the reading doubts it (`?`, `~`, `%`). */
  readonly uncertain: boolean;
}

/** The span of an EDTF date; undefined for a text that is none, so that one bad date never costs a whole figure. */
export function dateSpan(edtf: string | undefined): DateSpan | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (edtf === undefined || parsed === undefined || !parsed.ok) return undefined;
  const { earliest, latest } = bounds(parsed.value);
  const plain = {
    edtf,
    earliest,
    latest,
    certainFrom: earliest,
    certainTo: latest,
    start: earliest === -Infinity ? "open" : "closed",
    end: latest === Infinity ? "open" : "closed",
    uncertain: qualifierOf(parsed.value) !== undefined,
  } as const;
  if (parsed.value.kind === "interval") {
    const start = endOf(parsed.value.start);
    const end = endOf(parsed.value.end);
    return {
      ...plain,
      shape: "span",
      start: start.kind,
      end: end.kind,
      certainFrom: start.latest ?? latest,
      certainTo: end.earliest ?? earliest,
    };
  }
  if (parsed.value.kind === "one-of") return { ...plain, shape: "one-of" };
  return { ...plain, shape: precision(parsed.value) === "day" ? "day" : "within" };
}

interface SpanEnd {
  readonly kind: "closed" | "open" | "unknown";
  readonly earliest?: Day;
  readonly latest?: Day;
}

function endOf(end: EdtfEnd): SpanEnd {
  if (end.kind === "open" || end.kind === "unknown") return { kind: end.kind };
  return { kind: "closed", ...bounds(end) };
}
