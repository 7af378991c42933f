import type { Anchor, Article } from "@org/defense-pact-data/types";
import { sayDate } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, html } from "../html/html.ts";
import { nameOf, pageOf } from "../words/names.ts";
import { sayTerm } from "../words/vocabulary.ts";

/** An article in few words: whose page it is, and when it appeared. */
export function sourceWords(article: Article, data: SiteData): string {
  const publisher = nameOf(article.publisher, data);
  return article.published ? `${publisher}, ${sayDate(article.published, { short: true })}` : publisher;
}

/** Where an anchor stands: a link to the block on the article's page. */
export function sourceHtml(anchor: Anchor, data: SiteData): Child {
  const article = data.get(anchor.source);
  if (article?.type !== "article") return anchor.source;
  const block = anchor.block === undefined ? "" : `#${anchor.block}`;
  return html`<a href="${pageOf(article.id)}${block}">${sourceWords(article, data)}</a>`;
}

/** Which block of an article an anchor stands in, and who supplied it where that is somebody else. */
export function blockWords({ source, block }: Anchor, data: SiteData): string {
  const article = data.get(source);
  const found = article?.type === "article" ? article.blocks?.find(({ key }) => key === block) : undefined;
  if (!found) return "no block known";
  const credit = found.upstream ? ` by ${nameOf(found.upstream, data)}` : "";
  return `block ${found.key.slice(1)}, ${sayTerm(found.kind)}${credit}`;
}
