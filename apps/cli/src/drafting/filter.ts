import { isReady, judge } from "@org/defense-pact-draft";
import type { Terminal } from "../command.ts";
import type { Desk } from "./desk.ts";
import type { FilterOutput } from "./filter-output.ts";
import { linesOf } from "./lines-of.ts";

/** A line of the input: a text, or a text with what is known of it. */
interface Line {
  readonly text: string;
  readonly [name: string]: unknown;
}

/** What a run over many articles came to. */
export interface FilterSummary {
  readonly articles: number;
  readonly records: number;
  readonly bad: number;
}

/**
 * Drafts the articles of an NDJSON stream, a line each, and hands out the records that the validator accepts, a line
 * each, the article's first. Memory does not grow with the input; a line that is no article is told and passed over.
 */
export async function filterArticles(
  desk: Desk,
  { stdin, stderr }: Terminal,
  output: FilterOutput,
): Promise<FilterSummary> {
  let number = 0;
  const count = { articles: 0, records: 0, bad: 0 };
  for await (const line of linesOf(stdin)) {
    number += 1;
    if (number <= output.done || line.trim() === "") continue;
    try {
      const records = await recordsOf(line, desk);
      await output.write(records, number);
      count.articles += 1;
      count.records += records.length;
    } catch (error) {
      count.bad += 1;
      stderr.write(`draft: line ${number}: ${(error as Error).message}\n`);
      await output.write([], number);
    }
  }
  await output.end(number);
  return count;
}

async function recordsOf(line: string, desk: Desk): Promise<object[]> {
  const { text, ...given } = articleOf(line);
  const { proposals } = await judge(desk.drafter.propose(text, given), desk.base);
  return proposals.filter(isReady).map(({ record }) => record);
}

const GIVEN = ["id", "published", "publisher", "url", "licence", "language"];

function articleOf(line: string): Line {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed === "string") return { text: parsed };
  const { text, ...rest } = (parsed ?? {}) as Record<string, unknown>;
  if (typeof text !== "string") throw new Error("an article is a text, or an object with its `text`.");
  const given = Object.entries(rest).filter(
    ([name, value]) => GIVEN.includes(name) && typeof value === "string",
  );
  return { text, ...Object.fromEntries(given) };
}
