import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Article, articles, type DatasetRecord, list } from "@org/defense-pact-data";
import {
  ANCHOR_REASONS,
  type AnchorCheck,
  movedAnchors,
  type Verification,
  verifyArticle,
} from "@org/defense-pact-data/claims";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { type Arguments, type Command, oneOf, type Terminal, UsageError } from "../command.ts";
import { readTextFile } from "../files/read-text.ts";
import { meantRecord } from "../meant-record.ts";
import type { RecordFile } from "../records/records-folder.ts";
import { countText } from "../terminal/count-text.ts";
import { type Style, styleFor } from "../terminal/style.ts";
import { textDiff } from "../terminal/text-diff.ts";

const TEXTS_VARIABLE = "DEFENSE_PACT_TEXTS";

const FORMATS = ["pretty", "json"] as const;

export const command: Command = {
  usage: "[--text ID=FILE]… [--texts DIR] [--records DIR [--fix [--dry-run]]]",
  summary:
    "Checks that every quoted fragment stands where its anchor says, in the texts that you hold.\n" +
    "Exits with 0 only if every text given is identical to the one fingerprinted and all its anchors are verified.",
  options: {
    text: {
      type: "string",
      multiple: true,
      value: "ID=FILE",
      help: "An article's id and the file with its text; may be repeated.",
    },
    texts: {
      type: "string",
      value: "DIR",
      help: `A folder in which SLUG.txt is the text of articles/SLUG (default: $${TEXTS_VARIABLE}).`,
    },
    records: {
      type: "string",
      value: "DIR",
      help: "Check the records in a folder of YAML files instead of the dataset's.",
    },
    fix: {
      type: "boolean",
      help: "With --records: write block, start and end of anchors that stand in one other place.",
    },
    "dry-run": { type: "boolean", help: "With --fix: show what would change, and write nothing." },
    format: {
      type: "string",
      value: "FORMAT",
      choices: FORMATS,
      help: "pretty (default): a line per anchor; json.",
    },
  },
  examples: [
    "verify --text articles/anadolu-2023-09-25-us-kenya=story.txt",
    "verify --texts ./texts --format json",
    "verify --texts ./texts --records ./records --fix --dry-run",
  ],
  async run(args, terminal) {
    const format = oneOf(args, "format", FORMATS);
    const held = await heldRecords(args);
    let results = resultsOf(held, args, terminal);
    if (args.values.fix === true) {
      const settings = { isDryRun: args.values["dry-run"] === true, isJson: format === "json" };
      const isWritten = await writeFixes(held, results, settings, terminal);
      // What is told is what stands now, as the next call would find it.
      if (isWritten) results = resultsOf(await heldRecords(args), args, terminal);
    }
    if (format === "json") terminal.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    else for (const result of results) print(result, terminal);
    return results.every(isVerified) ? 0 : 1;
  },
};

function resultsOf(held: HeldRecords, args: Arguments, { env }: Terminal): Verification[] {
  return textsGiven(args, env, held.articles).map(({ article, text }) =>
    verifyArticle(text, article, held.records),
  );
}

interface HeldRecords {
  readonly articles: readonly Article[];
  readonly records: readonly DatasetRecord[];
  /** Of a folder: puts anchors in their places; returns the files that change. */
  place?(moved: ReturnType<typeof movedAnchors>): readonly RecordFile[];
}

async function heldRecords({
  values: { records: folder, fix, "dry-run": dryRun },
}: Arguments): Promise<HeldRecords> {
  if (dryRun === true && fix !== true)
    throw new UsageError("verify: --dry-run goes with --fix; without it nothing is written anyway.");
  if (folder !== undefined) {
    const { RecordsFolder } = await import("../records/records-folder.ts");
    return new RecordsFolder(folder as string);
  }
  if (fix === true)
    throw new UsageError("verify: --fix writes into records; name their folder with --records DIR.");
  return {
    articles,
    records: COLLECTION_NAMES.flatMap((collection): readonly DatasetRecord[] => list(collection)),
  };
}

/** Shows and writes the places of anchors that stand elsewhere; whether something was written. */
async function writeFixes(
  held: HeldRecords,
  results: readonly Verification[],
  { isDryRun, isJson }: { readonly isDryRun: boolean; readonly isJson: boolean },
  { stdout, stderr, env }: Terminal,
): Promise<boolean> {
  const moved = results.flatMap(movedAnchors);
  const files = held.place?.(moved) ?? [];
  const style = styleFor(isJson ? stderr : stdout, env);
  for (const file of files) {
    // Beside JSON on standard output, what changes is told on the other stream.
    (isJson ? stderr : stdout).write(textDiff(file.name, file.before, file.text.toString(), style));
    if (!isDryRun) await file.write();
  }
  const anchors = countText(moved.length, moved.length, "moved anchor");
  stderr.write(
    files.length === 0
      ? "nothing to fix\n"
      : `${isDryRun ? "would fix" : "fixed"} ${anchors} in ${files.map(({ name }) => name).join(", ")}${isDryRun ? "; nothing was written" : ""}\n`,
  );
  return files.length > 0 && !isDryRun;
}

interface ArticleText {
  readonly article: Article;
  readonly text: string;
}

function isVerified({ text, anchors }: Verification): boolean {
  return text === "identical" && anchors.every(({ state }) => state === "verified");
}

function textsGiven(args: Arguments, env: Terminal["env"], known: readonly Article[]): ArticleText[] {
  const named = ((args.values.text ?? []) as string[]).map((given) => namedText(given, known));
  const folder =
    (args.values.texts as string | undefined) ?? (named.length === 0 ? env[TEXTS_VARIABLE] : undefined);
  const given = folder === undefined ? named : [...named, ...textsIn(folder, known)];
  if (given.length > 0) return given;
  if (folder === undefined)
    throw new UsageError(
      "verify: no text given.",
      `Name one with --text ID=FILE, a folder with --texts DIR, or set ${TEXTS_VARIABLE}.`,
    );
  throw new UsageError(
    `verify: ${folder} holds no text of an article; SLUG.txt is the text of articles/SLUG.`,
  );
}

function namedText(given: string, known: readonly Article[]): ArticleText {
  const [id, ...rest] = given.split("=");
  const file = rest.join("=");
  if (id === undefined || file === "") throw new UsageError(`verify: --text takes ID=FILE; not "${given}".`);
  const article = known.find((each) => each.id === id || each.id === `articles/${id}`);
  if (article !== undefined) return { article, text: readTextFile(file) };
  throw new UsageError(
    `verify: no article "${id}".`,
    meantRecord(id, known) ??
      "`defense-pact list articles` lists ours; --records DIR names a folder of yours.",
  );
}

function textsIn(folder: string, known: readonly Article[]): ArticleText[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`verify: ${folder} is no folder.`);
  return known.flatMap((article) => {
    const file = join(folder, `${basename(article.id)}.txt`);
    return existsSync(file) ? [{ article, text: readTextFile(file) }] : [];
  });
}

function print({ article, text, anchors }: Verification, { stdout, env }: Terminal): void {
  const style = styleFor(stdout, env);
  stdout.write(`${style.bold(article)}: text ${text ?? "unverifiable, the article has no fingerprint"}\n`);
  for (const check of anchors) stdout.write(`${anchorLine(check, style)}\n`);
  const counts = new Map<string, number>();
  for (const { state } of anchors) counts.set(state, (counts.get(state) ?? 0) + 1);
  stdout.write(`${[...counts].map(([state, count]) => `${count} ${state}`).join(", ") || "no anchors"}\n`);
}

function anchorLine({ state, record, claim, block, fragment, reason }: AnchorCheck, style: Style): string {
  const mark = state === "verified" ? style.green("✓ verified    ") : style.red(`✗ ${state.padEnd(12)}`);
  const why = state === "verified" ? "" : `\n    ${ANCHOR_REASONS[reason]}`;
  return `${mark}${record}#${claim} ${block ?? ""} “${fragment}”${why}`;
}
