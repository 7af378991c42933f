import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Arguments, type Option, type Terminal, textOf, UsageError, wholeNumber } from "../command.ts";
import { readText } from "../files/read-text.ts";
import { nearest } from "../terminal/nearest.ts";
import { anchorFor, type WrittenAnchor } from "./anchor-for.ts";
import type { KnownRecords } from "./known-records.ts";
import { fromFlag } from "./refusal.ts";
import { termsOf } from "./terms.ts";

const TEXTS_VARIABLE = "DEFENSE_PACT_TEXTS";

/** The flags that say who says so, where, and in whose voice. */
export const EVIDENCE_OPTIONS = {
  source: { type: "string", value: "ID", refs: ["articles"], help: "The article that says so." },
  fragment: {
    type: "string",
    value: "WORDS",
    help: "Its words, verbatim: the fewest that support the value, at most 15.",
  },
  text: {
    type: "string",
    value: "FILE",
    help: "The article's text, in which the fragment's place is found.",
  },
  texts: {
    type: "string",
    value: "DIR",
    help: `A folder in which SLUG.txt is the text of articles/SLUG (default: $${TEXTS_VARIABLE}).`,
  },
  block: { type: "string", value: "KEY", help: "The block of the fragment, where it stands in several." },
  occurrence: {
    type: "string",
    value: "N",
    help: "Which occurrence in its block, where it stands there more than once.",
  },
  voice: {
    type: "string",
    value: "VOICE",
    choices: termsOf("Voice").map(({ term }) => term),
    help: "reporter (default), quoted, paraphrased, caption or official.",
  },
  speaker: { type: "string", value: "ID", refs: ["actors"], help: "Who is quoted or paraphrased." },
  derivation: {
    type: "string",
    value: "HOW",
    choices: termsOf("Derivation").map(({ term }) => term),
    help: "explicit (default), resolved or inferred; the last two name a --rule.",
  },
  rule: {
    type: "string",
    value: "RULE",
    help: 'How the words become the value, such as weekday-on-or-before-publication for "on Monday".',
  },
  confidence: {
    type: "string",
    value: "LEVEL",
    choices: termsOf("Confidence").map(({ term }) => term),
    help: "high (default), medium or low.",
  },
  note: { type: "string", value: "TEXT", help: "What a reader of the evidence should know." },
} as const satisfies Readonly<Record<string, Option>>;

/** How a claim follows from its source, in the order of the schema. */
export interface Evidence {
  readonly voice: string;
  readonly speaker?: string;
  readonly derivation: string;
  readonly rule?: string;
  readonly confidence: string;
  readonly note?: string;
  readonly anchors: readonly WrittenAnchor[];
}

/** The evidence that the flags give; undefined where they give neither source nor fragment. */
export async function evidenceFrom(
  args: Arguments,
  known: KnownRecords,
  terminal: Terminal,
): Promise<Evidence | undefined> {
  const source = textOf(args, "source");
  const fragment = textOf(args, "fragment");
  if (source === undefined && fragment === undefined) return undefined;
  if (source === undefined || fragment === undefined)
    throw new UsageError(
      `--${source === undefined ? "fragment" : "source"} goes with --${source === undefined ? "source" : "fragment"}.`,
    );
  const article = fromFlag("source", () => known.article(source));
  const text = await textOfArticle(article.id, args, terminal);
  const anchor = anchorFor(article, text, {
    fragment,
    block: textOf(args, "block"),
    occurrence: wholeNumber(args, "occurrence"),
  });
  return { ...manner(args, known), anchors: [anchor] };
}

function manner(args: Arguments, known: KnownRecords): Omit<Evidence, "anchors"> {
  const rule = textOf(args, "rule");
  const speaker = textOf(args, "speaker");
  const note = textOf(args, "note");
  const voice = termOf(args, "voice", "Voice") ?? "reporter";
  const derivation =
    termOf(args, "derivation", "Derivation") ?? (rule === undefined ? "explicit" : "resolved");
  const isSpoken = voice === "quoted" || voice === "paraphrased";
  if (isSpoken && speaker === undefined) throw new UsageError(`--voice ${voice} wants the --speaker.`);
  if (!isSpoken && speaker !== undefined)
    throw new UsageError("--speaker goes with --voice quoted or paraphrased.");
  if (derivation === "explicit" && rule !== undefined)
    throw new UsageError("--rule goes with --derivation resolved or inferred.");
  if (derivation !== "explicit" && rule === undefined)
    throw new UsageError(`--derivation ${derivation} wants the --rule by which the words become the value.`);
  return {
    voice,
    ...(speaker !== undefined && { speaker: fromFlag("speaker", () => known.resolve(speaker, ["actors"])) }),
    derivation,
    ...(rule !== undefined && { rule }),
    confidence: termOf(args, "confidence", "Confidence") ?? "high",
    ...(note !== undefined && { note }),
  };
}

/** The term that a flag gives, of a vocabulary. */
export function termOf(args: Arguments, flag: string, vocabulary: string): string | undefined {
  const given = textOf(args, flag);
  if (given === undefined) return undefined;
  const terms = termsOf(vocabulary).map(({ term }) => term);
  if (terms.includes(given)) return given;
  const near = nearest(given, terms);
  throw new UsageError(
    `--${flag} takes ${terms.join(", ")}; not "${given}".`,
    near === undefined ? undefined : `Did you mean ${near}?`,
  );
}

async function textOfArticle(id: string, args: Arguments, terminal: Terminal): Promise<string | undefined> {
  const file = textOf(args, "text");
  if (file !== undefined) return readText(file, terminal.stdin);
  const named = textOf(args, "texts");
  const folder = named ?? terminal.env[TEXTS_VARIABLE];
  if (folder === undefined) return undefined;
  const inFolder = join(folder, `${basename(id)}.txt`);
  if (existsSync(inFolder)) return readText(inFolder, terminal.stdin);
  if (named === undefined) return undefined;
  throw new UsageError(
    `--texts: there is no file ${inFolder}.`,
    "Such a folder has each article's text as SLUG.txt; --text FILE names the text itself.",
  );
}
