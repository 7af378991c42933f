import { type Arguments, outOf, type Terminal, UsageError, wholeNumber } from "../command.ts";
import type { Desk } from "./desk.ts";
import { draftLine } from "./draft-line.ts";
import { DraftWorkers } from "./draft-workers.ts";
import { filterArticles } from "./filter.ts";
import { toFile, toStream } from "./filter-output.ts";

/** Drafts standard input line by line, here or on threads; 1 where a line could not be drafted. */
export async function runFilter(
  args: Arguments,
  desk: Desk,
  folder: string,
  terminal: Terminal,
): Promise<number> {
  if (args.positionals.length > 0)
    throw new UsageError("draft: --ndjson reads standard input: draft --ndjson < articles.ndjson");
  const out = outOf(args);
  const size = wholeNumber(args, "workers") ?? 1;
  if (size > MOST_WORKERS)
    throw new UsageError(`draft: --workers takes a whole number from 1 to ${MOST_WORKERS}; not ${size}.`);
  const output = out === undefined ? toStream(terminal.stdout) : toFile(out, args.values.resume === true);
  const workers = size === 1 ? undefined : DraftWorkers.at(folder, size);
  const drafting =
    workers === undefined
      ? { atOnce: 1, draft: (line: string) => draftLine(line, desk) }
      : { atOnce: size * LINES_A_WORKER, draft: (line: string) => workers.draft(line) };
  try {
    const { articles, records, bad } = await filterArticles(drafting, terminal, output);
    terminal.stderr.write(
      `${articles} articles, ${records} records${bad > 0 ? `, ${bad} lines that could not be drafted` : ""}\n`,
    );
    return bad > 0 ? 1 : 0;
  } finally {
    await workers?.close();
  }
}

const MOST_WORKERS = 128;

/** So many lines are read ahead for each thread, that none waits for a long article before its own in the order. */
const LINES_A_WORKER = 8;
