import { daysInMonth } from "./calendar.ts";
import type { EdtfPoint, Qualifier, SeasonCode } from "./edtf.ts";
import { accept, type DateIssueCode, type Parsed, quoted, refuse } from "./issue.ts";
import { explainRefusal } from "./refusal.ts";

const POINT = /^(-?\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/** Parses one date or season; `offset` is where it stands in the whole text. */
export function parsePoint(text: string, offset = 0): Parsed<EdtfPoint> {
  const match = POINT.exec(text);
  const [, year, month, day] = match ?? [];
  if (year === undefined || isLevelTwo(year, month, day)) return refuse(explainRefusal(text, offset));
  const absent = absence(year, month, day);
  if (absent !== undefined) {
    const [code, reason, hint] = absent;
    return refuse({ code, message: `${quoted(text)} is not in the calendar: ${reason}.`, hint, offset });
  }
  const qualifier = match?.[4] as Qualifier | undefined;
  const mark = qualifier === undefined ? {} : { qualifier };
  if (month !== undefined && isSeason(month)) return accept({ kind: "season", year, season: month, ...mark });
  return accept({
    kind: "date",
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...mark,
  });
}

/** Level 1 has `201X` on its own, and `XX` only with nothing known to its right. */
function isLevelTwo(year: string, month: string | undefined, day: string | undefined): boolean {
  return (year.endsWith("X") && month !== undefined) || (month === "XX" && day !== undefined && day !== "XX");
}

function isSeason(month: string): month is SeasonCode {
  return month >= "21" && month <= "24";
}

/** What the calendar lacks, if anything: its code, the reason and a hint. */
function absence(
  year: string,
  month: string | undefined,
  day: string | undefined,
): [DateIssueCode, string, string] | undefined {
  if (year === "-0000") return ["no-such-year", "the year 0 has no sign", "Write 0000 for 1 BCE."];
  if (month === undefined || month === "XX" || (isSeason(month) && day === undefined)) return undefined;
  if (month < "01" || month > "12") return absentMonth(month);
  if (day === undefined || day === "XX") return undefined;
  const length = daysInMonth(Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= length) return undefined;
  return [
    "no-such-day",
    `${year}-${month} has the days 01 to ${length}`,
    "Correct the day, or write XX for it.",
  ];
}

function absentMonth(month: string): [DateIssueCode, string, string] {
  if (isSeason(month)) return ["no-such-day", `a season (${month}) has no days`, "Leave the day out."];
  if (month >= "25" && month <= "41") {
    return [
      "level-2",
      `${month} is a division of the year of level 2`,
      "Write a season as 21 to 24, without hemisphere.",
    ];
  }
  return [
    "no-such-month",
    `there is no month ${month}`,
    "Write 01 to 12 for a month, 21 to 24 for a season.",
  ];
}
