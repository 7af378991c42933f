import { type Draft, isReady, judge, type Proposal } from "@org/defense-pact-draft";
import { Cancelled } from "../authoring/ask.ts";
import { faultText } from "../authoring/remaining.ts";
import {
  type Arguments,
  type Command,
  isInteractive,
  oneOf,
  type Terminal,
  textOf,
  UsageError,
} from "../command.ts";
import { ARTICLE_OPTIONS } from "../drafting/article-given.ts";
import { type Desk, openDesk } from "../drafting/desk.ts";
import { withNeeded } from "../drafting/needed.ts";
import { FORMATS, printDraft } from "../drafting/print-draft.ts";
import { propose, tellRefused } from "../drafting/propose.ts";
import { review } from "../drafting/review.ts";
import { runFilter } from "../drafting/run-filter.ts";
import { writeProposals } from "../drafting/write-proposals.ts";
import { readText } from "../files/read-text.ts";

export const command: Command = {
  usage: "ARTICLE [--review | --out DIR | --format FORMAT] | --ndjson [--workers N] [--out FILE [--resume]]",
  summary:
    "Reads a news story or release and proposes its records: article, actors, agreements, pledges, events, statements;\n" +
    "every value with the words that say so. Nothing is invented, and nothing leaves this machine unless --model says where to.\n" +
    "`-` reads standard input. What tells of a record that there is already is proposed as further claims on it.",
  options: {
    review: {
      type: "boolean",
      help: "Walk through the proposals: accept, edit, reject, next; writes those accepted.",
    },
    out: {
      type: "string",
      value: "DIR",
      help: "Write records into this folder (with --review: default records); with --ndjson, to this file.",
    },
    all: {
      type: "boolean",
      help: "With --out: also those that the validator refuses, running totals, and what a model suggested.",
    },
    format: {
      type: "string",
      value: "FORMAT",
      choices: FORMATS,
      help: "pretty (default): for a person; yaml: the records; json: proposals with their evidence, for programs.",
    },
    records: {
      type: "string",
      value: "DIR",
      help: "The folder of your records (default: --out, else records).",
    },
    ...ARTICLE_OPTIONS,
    model: {
      type: "string",
      value: "URL",
      help: "Ask a language model as well: the article's text is sent to this OpenAI-compatible endpoint (key: DEFENSE_PACT_MODEL_KEY).",
    },
    "model-name": {
      type: "string",
      value: "NAME",
      help: "With --model: which of its models (default: the server's).",
    },
    ndjson: {
      type: "boolean",
      help: "Draft many: an article a line in, as JSON with `text`; the records that the validator accepts, a line each, out.",
    },
    workers: {
      type: "string",
      value: "N",
      help: "With --ndjson: draft on so many threads; records come in the order of the input all the same.",
    },
    resume: { type: "boolean", help: "With --ndjson and --out: go on where an earlier run was broken off." },
  },
  examples: [
    "draft release.txt",
    "draft release.txt --url https://example.org/release --review",
    "draft release.txt --format yaml",
    "draft release.txt --model http://127.0.0.1:8080/v1 --review",
    "draft --ndjson < articles.ndjson > records.ndjson",
    "draft --ndjson --workers 4 --out records.ndjson --resume < articles.ndjson",
  ],
  async run(args, terminal) {
    checkFlags(args);
    const out = textOf(args, "out");
    const isNdjson = args.values.ndjson === true;
    const folder = textOf(args, "records") ?? (isNdjson ? undefined : out) ?? "records";
    const desk = openDesk(folder);
    if (isNdjson) return runFilter(args, desk, folder, terminal);
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError("draft: name one file with the text of an article, or `-` for standard input.");
    const text = await readText(file, terminal.stdin);
    if (text.trim() === "")
      throw new UsageError(`draft: ${file === "-" ? "standard input" : file} has no words.`);
    const draft = await judge(await propose(text, args, desk, terminal), desk.base);
    if (oneOf(args, "format", FORMATS) !== "json") tellRefused(draft, terminal);
    if (args.values.review === true) return reviewed(draft, desk, out ?? "records", terminal);
    if (out !== undefined) return written(draft, desk, out, args.values.all === true, terminal);
    await printDraft(draft, oneOf(args, "format", FORMATS), terminal);
    return 0;
  },
};

/** Flags that go together, and that do not. */
function checkFlags({ values }: Arguments): void {
  if (values.resume === true && (values.ndjson !== true || values.out === undefined || values.out === "-"))
    throw new UsageError(
      "draft: --resume goes with --ndjson and --out FILE, beside which it keeps how far it came.",
    );
  if (values.workers !== undefined && values.ndjson !== true)
    throw new UsageError("draft: --workers goes with --ndjson.");
  if (values["model-name"] !== undefined && values.model === undefined)
    throw new UsageError("draft: --model-name goes with --model URL.");
  if (values.ndjson === true && values.model !== undefined)
    throw new UsageError("draft: --model asks about one article at a time; it does not go with --ndjson.");
  if (values.ndjson === true && (values.review === true || values.format !== undefined))
    throw new UsageError(
      "draft: --ndjson writes records, a line each; it goes with neither --review nor --format.",
    );
  if (values.all === true && values.out === undefined)
    throw new UsageError("draft: --all goes with --out DIR.");
}

async function reviewed(draft: Draft, desk: Desk, out: string, terminal: Terminal): Promise<number> {
  if (!isInteractive(terminal))
    throw new UsageError(
      "draft: --review asks at a terminal, and there is none.",
      "Take --format json, or --out DIR for files to look at.",
    );
  try {
    return await writeAll(await review(draft, desk, terminal), out, desk, terminal);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    terminal.stderr.write("nothing was written\n");
    return 130;
  }
}

async function written(
  draft: Draft,
  desk: Desk,
  out: string,
  isAll: boolean,
  terminal: Terminal,
): Promise<number> {
  const wanted = isAll ? draft.proposals : withNeeded(draft.proposals.filter(isReady), draft.proposals);
  const left = draft.proposals.length - wanted.length;
  if (left > 0)
    terminal.stderr.write(
      `left out ${left} that the validator refuses, that count others twice or that a model suggested (--all writes them)\n`,
    );
  return writeAll(wanted, out, desk, terminal);
}

async function writeAll(
  proposals: readonly Proposal[],
  out: string,
  desk: Desk,
  { stderr }: Terminal,
): Promise<number> {
  const files = await writeProposals(proposals, out, desk.folder);
  stderr.write(
    files.length === 0 ? "nothing was written\n" : files.map((file) => `wrote ${file}\n`).join(""),
  );
  const faults = proposals.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
  if (faults.length === 0) return 0;
  stderr.write("The validator refuses this yet, since the others need it or you accepted it:\n");
  for (const fault of faults) stderr.write(faultText(fault, `${fault.record}  ${fault.path}`));
  return 1;
}
