import { pathsOf } from "@org/defense-pact-data/model";
import type { Article, Block } from "@org/defense-pact-data/types";
import type { Citation, SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html, join } from "../html/html.ts";
import { linkTo, nameOf, pageOf } from "../words/names.ts";
import { capital, count } from "../words/say.ts";
import { RELATION_WORDS, sayTerm } from "../words/vocabulary.ts";
import { Reader } from "./reader.ts";

type LabelOf = (citation: Citation) => string;

/** Every claim drawn from an article, block by block. Of its text there are the fragments alone. */
export function articleClaims(article: Article, data: SiteData): Child {
  const citations = data.citationsOf(article.id);
  const labelOf = labels(data);
  const blocks = article.blocks?.filter(({ kind }) => kind !== "boilerplate") ?? [];
  if (blocks.length === 0) return citations.length > 0 && fragmentList(citations, labelOf, data);
  const byBlock = Map.groupBy(citations, ({ anchor }) => anchor.block);
  return blocks.map((block) => blockHtml(block, byBlock.get(block.key) ?? [], labelOf, data));
}

/** What a claim is on: the fields it supports. A record is read once, however many of its claims stand here. */
function labels(data: SiteData): LabelOf {
  const readers = new Map<string, Reader>();
  return ({ record, claim }) => {
    const reader = readers.get(record.id) ?? new Reader(record, data);
    readers.set(record.id, reader);
    const fields = pathsOf(claim)
      .map((path) => reader.label(path))
      .join("; ");
    return claim.relation ? `${fields} (${RELATION_WORDS[claim.relation]})` : fields;
  };
}

function blockHtml(block: Block, citations: readonly Citation[], labelOf: LabelOf, data: SiteData): Html {
  const credit = block.upstream ? html` by ${linkTo(block.upstream, data)}` : "";
  return html`<section class="block" id="${block.key}"><h3>${block.key.slice(1)}. ${capital(sayTerm(block.kind))}${credit} <span class="quiet block-words">${count(block.words, "word")}</span></h3>${
    citations.length === 0
      ? html`<p class="absent">No claim rests on it.</p>`
      : fragmentList(citations, labelOf, data)
  }</section>`;
}

/** The same words stand once, with what they support: fields of one name together, each record a link to its claim. */
function fragmentList(citations: readonly Citation[], labelOf: LabelOf, data: SiteData): Html {
  const byFragment = Map.groupBy(citations, ({ anchor }) => anchor.fragment);
  return html`<ul class="fragments">${[...byFragment].map(([fragment, cited]) => {
    const byLabel = Map.groupBy(cited, labelOf);
    return html`<li><q>${fragment}</q><ul>${[...byLabel].map(([label, those]) => fieldLine(label, those, data))}</ul></li>`;
  })}</ul>`;
}

function fieldLine(label: string, citations: readonly Citation[], data: SiteData): Html {
  const links = citations.map(
    ({ record, claim }) =>
      html`<a href="${pageOf(record.id)}#claim-${claim.id}">${nameOf(record.id, data)}</a>`,
  );
  return html`<li><span class="quiet">${label}:</span> ${join(links, "; ")}</li>`;
}
