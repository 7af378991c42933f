import { existsSync } from "node:fs";
import type { Article, Block } from "@org/defense-pact-data";
import { fingerprintText, normaliseFragment } from "@org/defense-pact-data/claims";
import { inPublishedForm, slugOf } from "@org/defense-pact-data/model";
import { dateIn } from "../authoring/date-in.ts";
import { termOf } from "../authoring/evidence-flags.ts";
import { judgeChange } from "../authoring/judged.ts";
import { newId } from "../authoring/kinds.ts";
import { KnownRecords } from "../authoring/known-records.ts";
import { fromFlag } from "../authoring/refusal.ts";
import { printFaults } from "../authoring/remaining.ts";
import { freeSlug, slugFor } from "../authoring/slug.ts";
import { termsOf } from "../authoring/terms.ts";
import { missingFlags, outNamed, writeRecord } from "../authoring/write-record.ts";
import { type Arguments, type Command, textOf, UsageError } from "../command.ts";
import { readText } from "../files/read-text.ts";
import { nearest } from "../terminal/nearest.ts";

type BlockKind = Block["kind"];

const REQUIRED = ["headline", "publisher", "language", "licence"] as const;

export const command: Command = {
  usage: "FILE --headline TEXT --publisher ID --language TAG --licence TERMS [options]",
  summary:
    "Turns the text of an article into its record: lengths and digests of the whole and of each block, never the words.\n" +
    "Each line of the text that is not blank is a block, b1 and on. `-` reads standard input.",
  options: {
    headline: {
      type: "string",
      value: "TEXT",
      help: "The source's headline; the block that reads so is its headline.",
    },
    publisher: { type: "string", value: "ID", help: "The actor whose page it is." },
    language: { type: "string", value: "TAG", help: "The language of the text, such as en or sw-KE." },
    licence: {
      type: "string",
      value: "TERMS",
      help: "The terms of the text, such as all-rights-reserved or public-domain.",
    },
    published: { type: "string", value: "DATE", help: "The date of publication, in EDTF." },
    url: { type: "string", value: "URL", help: "Where it was published." },
    retrieved: { type: "string", value: "DATE", help: "When the text was read." },
    upstream: { type: "string", value: "ID", help: "The wire or agency that the publisher took it from." },
    section: { type: "string", value: "TEXT", help: "The section of the publication." },
    kind: {
      type: "string",
      multiple: true,
      value: "KEY=KIND",
      help: "What a block is: b1=boilerplate,b3=byline; all others are body. Boilerplate is left out of the fingerprint.",
    },
    "block-upstream": {
      type: "string",
      multiple: true,
      value: "KEY=ID",
      help: "Who supplied a block, where it is not the article's own source: b6=actors/agence-france-presse.",
    },
    id: {
      type: "string",
      value: "ID",
      help: "The record's id (default: that of --out in a folder articles, else made from publisher, date and headline).",
    },
    out: {
      type: "string",
      value: "FILE",
      help: "Write the record there instead of to standard output; never over a file.",
    },
    records: { type: "string", value: "DIR", help: "The folder of your records (default: records)." },
  },
  examples: [
    'fingerprint story.txt --headline "Boats for the coast" --publisher coast-ledger --language en --licence all-rights-reserved',
    "fingerprint story.txt … --published 2025-03-04 --kind b1=boilerplate,b3=byline --out records/articles/ledger-boats.yaml",
  ],
  async run(args, terminal) {
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError(
        "fingerprint: name one file with the text of an article, or `-` for standard input.",
      );
    const missing = REQUIRED.filter((flag) => textOf(args, flag) === undefined);
    if (missing.length > 0) throw missingFlags("fingerprint", missing, command.options);
    const out = outNamed("fingerprint", args);
    const known = new KnownRecords(textOf(args, "records") ?? "records");
    const article = articleOf(await readText(file, terminal.stdin), args, known);
    if (out !== undefined && existsSync(out))
      throw new UsageError(
        `fingerprint: ${out} is there already, and stays as it is.`,
        "Move it away first, where the text is another now.",
      );
    const { faults } = await judgeChange(known.own, article);
    const ownFaults = faults.filter(({ record }) => record === article.id);
    if (ownFaults.length > 0) {
      printFaults(ownFaults, terminal);
      return 1;
    }
    await writeRecord(article, out, terminal);
    terminal.stderr.write(`${summaryOf(article)}\n`);
    // Of a text that is another now, what other records quote stands elsewhere; that is mended once its article is written.
    const outOfPlace = new Set(faults.map(({ record }) => record));
    if (outOfPlace.size > 0)
      terminal.stderr.write(
        `Quoted out of place now: ${[...outOfPlace].join(", ")}. \`defense-pact verify --fix\` writes the places anew.\n`,
      );
    return 0;
  },
};

function articleOf(text: string, args: Arguments, known: KnownRecords): Article {
  const headline = textOf(args, "headline") as string;
  const kinds = blockKinds(args);
  const { fingerprint, blocks } = fingerprintText(
    text,
    (key, block) => kinds.get(key) ?? (block === normaliseFragment(headline) ? "headline" : undefined),
  );
  if (blocks.length === 0) throw new UsageError("fingerprint: the text has no words.");
  checkKeys("kind", kinds.keys(), blocks);
  const upstreams = blockUpstreams(args, known, blocks);
  const publisher = fromFlag("publisher", () =>
    known.resolve(textOf(args, "publisher") as string, ["actors"]),
  );
  const upstream = textOf(args, "upstream");
  const plain = ["section", "language", "url"].map((flag) => [flag, textOf(args, flag)]);
  const dates = ["published", "retrieved"].map((flag) => [flag, dateFrom(args, flag)]);
  return inPublishedForm("articles", {
    type: "article",
    id: articleId(args, publisher, known),
    headline,
    publisher,
    ...(upstream !== undefined && {
      upstream: fromFlag("upstream", () => known.resolve(upstream, ["actors"])),
    }),
    ...Object.fromEntries([...plain, ...dates].filter(([, value]) => value !== undefined)),
    licence: termOf(args, "licence", "Licence"),
    basis: "text",
    fingerprint,
    blocks: blocks.map((block) => {
      const supplier = upstreams.get(block.key);
      return supplier === undefined ? block : { ...block, upstream: supplier };
    }),
    claims: [],
  }) as Article;
}

function dateFrom(args: Arguments, flag: string): string | undefined {
  const given = textOf(args, flag);
  return given === undefined ? undefined : fromFlag(flag, () => dateIn(given));
}

function articleId(args: Arguments, publisher: string, known: KnownRecords): string {
  const given = textOf(args, "id");
  if (given !== undefined) return fromFlag("id", () => newId(given, "articles"));
  const ofFile = /(?:^|[\\/])articles[\\/]([^\\/]+)\.ya?ml$/.exec(textOf(args, "out") ?? "")?.[1];
  if (ofFile !== undefined) return fromFlag("out", () => newId(ofFile, "articles"));
  const day = (textOf(args, "published") ?? "").replace(/[?~%]$/, "");
  const parts = [slugOf(publisher), slugFor(day), slugFor(textOf(args, "headline") ?? "", 4)];
  const slug = parts.filter((part) => part !== "").join("-");
  return `articles/${freeSlug(slug, (each) => known.get(`articles/${each}`) !== undefined)}`;
}

function blockKinds(args: Arguments): Map<string, BlockKind> {
  const terms = termsOf("BlockKind").map(({ term }) => term);
  return new Map(
    pairsOf(args, "kind").map(([key, kind]) => {
      if (terms.includes(kind)) return [key, kind as BlockKind];
      const near = nearest(kind, terms);
      throw new UsageError(
        `--kind: a block is ${terms.join(", ")}; not "${kind}".`,
        near === undefined ? undefined : `Did you mean ${key}=${near}?`,
      );
    }),
  );
}

function blockUpstreams(args: Arguments, known: KnownRecords, blocks: readonly Block[]): Map<string, string> {
  const upstreams = new Map(
    pairsOf(args, "block-upstream").map(([key, id]) => [
      key,
      fromFlag("block-upstream", () => known.resolve(id, ["actors"])),
    ]),
  );
  checkKeys("block-upstream", upstreams.keys(), blocks);
  return upstreams;
}

function checkKeys(flag: string, keys: Iterable<string>, blocks: readonly Block[]): void {
  for (const key of keys) {
    if (!blocks.some((block) => block.key === key))
      throw new UsageError(`--${flag}: the text has no block ${key}; it has b1 to b${blocks.length}.`);
  }
}

function pairsOf(args: Arguments, flag: string): [string, string][] {
  return ((args.values[flag] ?? []) as string[])
    .flatMap((given) => given.split(","))
    .map((pair) => {
      const [key = "", value = ""] = pair.trim().split("=");
      if (key !== "" && value !== "") return [key, value];
      throw new UsageError(`--${flag} takes pairs such as b1=headline; not "${pair}".`);
    });
}

function summaryOf({ id, blocks = [], fingerprint }: Article): string {
  const kinds = new Map<string, string[]>();
  for (const { key, kind } of blocks) kinds.set(kind, [...(kinds.get(kind) ?? []), key]);
  const named = [...kinds].map(
    ([kind, keys]) => `${kind} ${keys.length > 4 ? `${keys.length} blocks` : keys.join(", ")}`,
  );
  return `${id}: ${fingerprint?.words} words in ${blocks.length} blocks (${named.join("; ")})`;
}
