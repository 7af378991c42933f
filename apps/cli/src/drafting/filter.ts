import type { Terminal } from "../command.ts";
import type { DraftedLine } from "./draft-line.ts";
import type { FilterOutput } from "./filter-output.ts";
import { inOrder } from "./in-order.ts";
import { type Line, linesOf } from "./lines-of.ts";

/** What drafts the lines of a run, and how many at a time. */
export interface LineDrafting {
  readonly atOnce: number;
  draft(line: string): Promise<DraftedLine>;
}

/** What a run over many articles came to. */
export interface FilterSummary {
  readonly articles: number;
  readonly records: number;
  readonly bad: number;
}

/**
 * Drafts the articles of an NDJSON stream, a line each, and hands out the records that the validator accepts, a line
 * each, in the order of the input. Memory does not grow with the input; a line that is no article is told and passed
 * over.
 */
export async function filterArticles(
  drafting: LineDrafting,
  { stdin, stderr }: Pick<Terminal, "stdin" | "stderr">,
  output: FilterOutput,
): Promise<FilterSummary> {
  const count = { articles: 0, records: 0, bad: 0 };
  let last = 0;
  const toDo = linesToDo(stdin, output.done, (number) => {
    last = number;
  });
  const step = async (line: Line) => ({ line, drafted: await drafted(line, drafting) });
  for await (const { line, drafted: made } of inOrder(toDo, drafting.atOnce, step)) {
    if ("problem" in made) {
      count.bad += 1;
      stderr.write(`draft: line ${line.number}: ${made.problem}\n`);
      await output.write("", line.number);
    } else {
      await output.write(made.ndjson, line.number);
      count.articles += 1;
      count.records += made.records;
    }
  }
  await output.end(last);
  return count;
}

/** The lines that say something, without those that are done; each line's number is told when it is read. */
async function* linesToDo(
  stdin: NodeJS.ReadableStream,
  done: number,
  read: (number: number) => void,
): AsyncGenerator<Line> {
  for await (const line of linesOf(stdin)) {
    read(line.number);
    if (line.number > done && !("text" in line && line.text.trim() === "")) yield line;
  }
}

async function drafted(line: Line, drafting: LineDrafting): Promise<DraftedLine> {
  return "problem" in line ? { problem: `it ${line.problem}` } : drafting.draft(line.text);
}
