import { accept, type Parsed, quoted, refuse } from "./issue.ts";

/** A length of time in whole calendar units, none of them negative. */
export interface Duration {
  years: number;
  months: number;
  weeks: number;
  days: number;
}

/**
 * An ISO 8601-1:2019 duration in whole years, months, weeks and days, as the source of a regular expression
 * for JSON Schema's `pattern`; it accepts exactly what `parseDuration` accepts.
 */
export const DURATION_PATTERN: string =
  "^P(?:[0-9]{1,6}Y(?:[0-9]{1,6}M)?(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?|[0-9]{1,6}M(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?|[0-9]{1,6}W(?:[0-9]{1,6}D)?|[0-9]{1,6}D)$";

const DURATION = new RegExp(DURATION_PATTERN);

/**
 * Parses a duration such as `P5Y`, `P18M`, `P2W`, `P30D` or `P1Y6M` (ISO 8601-1:2019, representations of
 * duration). Terms of agreements are stated in whole units, so fractions, times and signs are refused.
 *
 * @returns the duration, or an issue with the code `duration`. It never throws.
 */
export function parseDuration(text: string): Parsed<Duration> {
  if (!DURATION.test(text)) {
    return refuse({
      code: "duration",
      message: `${quoted(text)} is not a duration in whole years, months, weeks or days.`,
      hint: "Write P5Y for five years, P18M for eighteen months, P2W or P30D.",
      offset: 0,
    });
  }
  const count = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
  return accept({ years: count("Y"), months: count("M"), weeks: count("W"), days: count("D") });
}
