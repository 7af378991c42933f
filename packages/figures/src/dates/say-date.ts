import {
  bounds,
  type EdtfEnd,
  type EdtfMember,
  type EdtfPoint,
  isoFromDay,
  parseEdtf,
} from "@org/defense-pact-data/dates";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const SEASONS = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" } as const;
const DOUBTS = { "?": ", uncertain", "~": ", approximately", "%": ", approximately and uncertain" } as const;

/** How long the months are written. */
export interface DateWording {
  readonly short?: boolean;
}

/** A date in English words: "25 September 2023", "some day from 18 to 24 September 2023", "from 2023 to 2028". */
export function sayDate(edtf: string, wording: DateWording = {}): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return `unreadable date ${edtf}`;
  const { value } = parsed;
  if (value.kind === "interval") {
    if (wording.short === true && isPoint(value.start) && isPoint(value.end))
      return sayShortRange(value.start, value.end);
    const start = isPoint(value.start) ? sayPoint(value.start, wording) : undefined;
    const end = isPoint(value.end) ? sayPoint(value.end, wording) : undefined;
    if (start === undefined) return `${value.start.kind === "open" ? "up to" : "until"} ${end}`;
    if (end === undefined)
      return value.end.kind === "open" ? `from ${start} on` : `from ${start}, end unknown`;
    return `from ${start} to ${end}`;
  }
  if (value.kind === "one-of") return value.members.map((member) => sayMember(member, wording)).join(" or ");
  return sayPoint(value, wording);
}

function isPoint(end: EdtfEnd): end is EdtfPoint {
  return end.kind === "date" || end.kind === "season";
}

function sayMember(member: EdtfMember, wording: DateWording): string {
  if (member.kind !== "range") return sayPoint(member, wording);
  if (member.from === undefined)
    return member.to === undefined ? "some day" : `on or before ${sayPoint(member.to, wording)}`;
  if (member.to === undefined) return `on or after ${sayPoint(member.from, wording)}`;
  return wording.short === true
    ? sayShortRange(member.from, member.to)
    : `some day from ${sayPoint(member.from, wording)} to ${sayPoint(member.to, wording)}`;
}

/** "18–24 Sep 2023", "29 Apr – 2 Jun 2024": what both ends share is said once. */
function sayShortRange(from: EdtfPoint, to: EdtfPoint): string {
  const end = sayPoint(to, { short: true });
  if (
    from.kind === "season" ||
    to.kind === "season" ||
    from.qualifier !== undefined ||
    from.year !== to.year
  ) {
    return `${sayPoint(from, { short: true })} – ${end}`;
  }
  if (from.month === undefined) return `${sayPoint(from, { short: true })} – ${end}`;
  if (from.day !== undefined && from.month === to.month) return `${Number(from.day)}–${end}`;
  return `${sayPoint(from, { short: true }).slice(0, -from.year.length - 1)} – ${end}`;
}

function sayPoint(point: EdtfPoint, { short = false }: DateWording): string {
  const doubt =
    point.qualifier === undefined ? "" : short ? ` (${point.qualifier})` : DOUBTS[point.qualifier];
  if (point.kind === "season") return `${SEASONS[point.season]} ${point.year}${doubt}`;
  const digits = `${point.year}${point.month ?? ""}${point.day ?? ""}`;
  if (digits.includes("X")) return `${sayUnspecified(point)}${doubt}`;
  const month = point.month === undefined ? undefined : MONTHS[Number(point.month) - 1];
  const name = short ? month?.slice(0, 3) : month;
  const day = point.day === undefined ? undefined : String(Number(point.day));
  return `${[day, name, point.year].filter((part) => part !== undefined).join(" ")}${doubt}`;
}

/** A date with digits left open is said by its bounds. */
function sayUnspecified(point: EdtfPoint): string {
  const { earliest, latest } = bounds(point);
  return `between ${isoFromDay(earliest)} and ${isoFromDay(latest)}`;
}

/** The same for a value of `<time datetime>`: a year, month or day alone (HTML, "valid date string"); else undefined. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
