import { isReady, judge } from "@org/defense-pact-draft";
import type { Desk } from "./desk.ts";

/** What became of a line: the records that the validator accepts, a line each, or why there are none. */
export type DraftedLine =
  | { readonly records: number; readonly ndjson: string }
  | { readonly problem: string };

/** Drafts the article of a line of NDJSON; never throws, whatever the line. */
export async function draftLine(line: string, desk: Desk): Promise<DraftedLine> {
  try {
    const { text, ...given } = articleOf(line);
    const { proposals } = await judge(desk.drafter.propose(text, given), desk.base);
    const records = proposals.filter(isReady).map(({ record }) => `${JSON.stringify(record)}\n`);
    return { records: records.length, ndjson: records.join("") };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

const GIVEN = ["id", "published", "publisher", "url", "licence", "language"];

/** A text, or a text with what is known of it. */
function articleOf(line: string): { readonly text: string; readonly [name: string]: unknown } {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed === "string") return { text: parsed };
  const { text, ...rest } = (parsed ?? {}) as Record<string, unknown>;
  if (typeof text !== "string") throw new Error("an article is a text, or an object with its `text`.");
  const given = Object.entries(rest).filter(
    ([name, value]) => GIVEN.includes(name) && typeof value === "string",
  );
  return { text, ...Object.fromEntries(given) };
}
