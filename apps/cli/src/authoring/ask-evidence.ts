import { existsSync } from "node:fs";
import type { Arguments } from "../command.ts";
import { readTextFile } from "../files/read-text.ts";
import { anchorFor } from "./anchor-for.ts";
import type { Asker } from "./ask.ts";
import { record, term } from "./kinds.ts";
import type { KnownRecords } from "./known-records.ts";
import { Refusal } from "./refusal.ts";

type Flags = Readonly<Record<string, string>>;

/** Asks who says so; the answers stand as the flags would. None where that is to be said later. */
export async function askEvidence(
  asker: Asker,
  known: KnownRecords,
  paths: readonly string[],
): Promise<Arguments["values"]> {
  const articles = record("articles").choices?.(known) ?? [];
  const source = await asker.choose("Which article says so?", [
    { value: "", label: "(later, with `cite`)" },
    ...articles,
  ]);
  if (source === "") return {};
  const article = known.article(source);
  const text = article.blocks === undefined ? undefined : await askText(asker);
  const fragment = await asker.line(
    "Its words, verbatim: the fewest that support it, at most 15",
    (given) => {
      anchorFor(article, text?.content, { fragment: given, block: undefined, occurrence: undefined });
    },
  );
  const supports = await asker.chooseSome(
    "What do these words support?",
    paths.map((path) => ({ value: path, label: path })),
    paths,
  );
  return {
    source,
    fragment,
    supports,
    ...(text && { text: text.file }),
    ...(await askManner(asker, known)),
  };
}

async function askText(asker: Asker): Promise<{ file: string; content: string }> {
  const file = await asker.line(
    "In which file is the article's text? (it is read, never written)",
    (given) => {
      if (!existsSync(given)) throw new Refusal(`there is no file ${given}.`);
      readTextFile(given);
    },
  );
  return { file, content: readTextFile(file) };
}

async function askManner(asker: Asker, known: KnownRecords): Promise<Flags> {
  const voice = await asker.choose("Whose words are they?", term("Voice").choices?.(known) ?? []);
  const isSpoken = voice === "quoted" || voice === "paraphrased";
  const speaker = isSpoken
    ? await asker.choose("Who is the speaker?", record("actors").choices?.(known) ?? [])
    : undefined;
  const derivation = await asker.choose(
    "How do the values follow from them?",
    term("Derivation").choices?.(known) ?? [],
  );
  const rule =
    derivation === "explicit"
      ? undefined
      : await asker.line(
          "By which rule? (such as weekday-on-or-before-publication, demonym, classification)",
          (given) => {
            if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given))
              throw new Refusal("A rule is a slug: lower-case words joined by hyphens.");
          },
        );
  const confidence = await asker.choose("How sure are you?", term("Confidence").choices?.(known) ?? []);
  return { voice, derivation, confidence, ...(speaker && { speaker }), ...(rule && { rule }) };
}
