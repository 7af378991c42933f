import type { Actor, Article } from "@org/defense-pact-data";
import { fingerprintText } from "@org/defense-pact-data/claims";
import { dateOfLine } from "../dates/date-line.ts";
import type { KnownRecords } from "../known.ts";
import { OFFICIAL_PUBLISHERS, type OfficialPublisher } from "../lexicon/publishers.ts";
import type { ArticleText } from "../text/article-text.ts";
import { slugFor } from "./slug.ts";

/** What a caller knows of an article besides its text; all of it may be left out. */
export interface ArticleGiven {
  /** The article's slug or id. */
  readonly id?: string;
  /** EDTF. */
  readonly published?: string;
  /** The publisher's name, or the id of its record. */
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: Article["licence"];
  readonly language?: string;
  /** The article's record, where there is one already. */
  readonly record?: Article;
}

/** Who published a text, as far as its lines and the caller say. */
export interface Publisher {
  readonly name: string;
  /** A record of the dataset. */
  readonly actor?: Actor;
  readonly official?: OfficialPublisher;
  /** The block that names it. */
  readonly block?: number;
}

/** Whether a line names a publisher that is known. */
export function isPublisherLine(line: string, known: KnownRecords): boolean {
  return officialNamed(line) !== undefined || publisherNamed(line, known) !== undefined;
}

/** The publisher of a text. */
export function publisherOf(
  { blocks }: ArticleText,
  given: ArticleGiven,
  known: KnownRecords,
): Publisher | undefined {
  const record = known.actors.find(({ id }) => id === (given.publisher ?? given.record?.publisher));
  if (record !== undefined) return withOfficial({ name: record.name, actor: record });
  if (given.publisher !== undefined)
    return withOfficial({ name: given.publisher, ...actorNamed(given.publisher, known) });
  const line = blocks.find(({ kind, text }) => kind === "byline" && isPublisherLine(text, known));
  if (line === undefined) return unknownPublisher(blocks);
  const actor = publisherNamed(line.text, known);
  return withOfficial({
    name: actor?.name ?? line.text,
    block: line.index,
    ...(actor !== undefined && { actor }),
  });
}

const LONGEST_PUBLISHER = 40;

/** Between headline and day stands the publisher, where no line names one that is known. */
function unknownPublisher(blocks: ArticleText["blocks"]): Publisher | undefined {
  const day = blocks.findIndex(({ kind }) => kind === "dateline");
  const line = blocks
    .slice(0, Math.max(day, 0))
    .findLast(({ kind, text }) => kind === "heading" && text.length <= LONGEST_PUBLISHER);
  return line && { name: line.text, block: line.index };
}

function withOfficial(publisher: Publisher): Publisher {
  const official = officialNamed(publisher.name);
  return official === undefined ? publisher : { ...publisher, official };
}

function officialNamed(line: string): OfficialPublisher | undefined {
  const name = line.replace(/^By\s+/, "");
  return name.length > 80
    ? undefined
    : OFFICIAL_PUBLISHERS.find((one) => name.toLowerCase().startsWith(one.name.toLowerCase()));
}

function publisherNamed(line: string, { actors }: KnownRecords): Actor | undefined {
  if (line.length > 80) return undefined;
  return actors.find(
    (actor) =>
      actor.kind === "organization" &&
      [actor.name, ...(actor.aliases ?? []).map(({ name }) => name)].some(
        (name) => name.length > 3 && line.startsWith(name),
      ),
  );
}

function actorNamed(name: string, { actors }: KnownRecords): { actor?: Actor } {
  const actor = actors.find((one) => one.name === name || one.aliases?.some((alias) => alias.name === name));
  return actor === undefined ? {} : { actor };
}

/** The day of publication: as given, else of the dateline. */
export function publishedOf(
  { blocks }: ArticleText,
  given: ArticleGiven,
): { date: string; block?: number } | undefined {
  if (given.published !== undefined) return { date: given.published };
  if (given.record?.published !== undefined) return { date: given.record.published };
  const line = blocks.find(({ kind }) => kind === "dateline");
  const date = line === undefined ? undefined : dateOfLine(line.text);
  return line === undefined || date === undefined ? undefined : { date, block: line.index };
}

/** The article's id: as given, else of publisher, day and the headline's first words. */
export function articleId(
  { blocks }: ArticleText,
  given: ArticleGiven,
  publisher: Publisher | undefined,
  published: string | undefined,
): string {
  if (given.record !== undefined) return given.record.id;
  if (given.id !== undefined) return given.id.startsWith("articles/") ? given.id : `articles/${given.id}`;
  const headline = blocks.find(({ kind }) => kind === "headline")?.text ?? "";
  const parts = [
    slugFor(publisher?.name ?? "", 4),
    published?.replace(/[^\d-]/g, "") ?? "",
    slugFor(headline, 5),
  ];
  return `articles/${
    parts
      .filter((part) => part !== "")
      .join("-")
      .replace(/-+/g, "-")
      .replace(/^-|-$/g, "") || "untitled"
  }`;
}

/** The article's fields, without claims. */
export function articleRecord(
  text: string,
  read: ArticleText,
  id: string,
  given: ArticleGiven,
  publisher: { readonly id: string; readonly official?: OfficialPublisher | undefined },
  published: string | undefined,
): Article {
  if (given.record !== undefined) return given.record;
  const { fingerprint, blocks } = fingerprintText(
    text,
    read.blocks.map(({ kind }) => kind),
  );
  return {
    type: "article",
    id,
    headline: read.blocks.find(({ kind }) => kind === "headline")?.text.slice(0, 300) ?? "Untitled",
    publisher: publisher.id,
    language: given.language ?? "en",
    ...(published !== undefined && { published }),
    ...(given.url !== undefined && { url: given.url }),
    licence: given.licence ?? publisher.official?.licence ?? "unknown",
    basis: "text",
    fingerprint,
    blocks,
    claims: [],
  } as Article;
}
