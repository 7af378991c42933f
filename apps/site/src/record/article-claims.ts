import { pathsOf } from "@org/defense-pact-data/model";
import type { Article, Block } from "@org/defense-pact-data/types";
import type { Citation, SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html } from "../html/html.ts";
import { linkTo, nameOf, pageOf } from "../words/names.ts";
import { capital, count } from "../words/say.ts";
import { sayTerm, VOICE_WORDS } from "../words/vocabulary.ts";
import { Reader } from "./reader.ts";

/** Every claim drawn from an article, block by block. Of its text there are the fragments alone. */
export function articleClaims(article: Article, data: SiteData): Child {
  const citations = data.citationsOf(article.id);
  const readers = new Map<string, Reader>();
  const readerOf = ({ record }: Citation): Reader => {
    const reader = readers.get(record.id) ?? new Reader(record, data);
    readers.set(record.id, reader);
    return reader;
  };
  const blocks = article.blocks?.filter(({ kind }) => kind !== "boilerplate") ?? [];
  if (blocks.length === 0)
    return citations.length === 0 ? html`<p>No claim yet.</p>` : claimList(citations, readerOf);
  const byBlock = Map.groupBy(citations, ({ anchor }) => anchor.block);
  return blocks.map((block) => blockHtml(block, byBlock.get(block.key) ?? [], readerOf, data));
}

function blockHtml(block: Block, citations: readonly Citation[], readerOf: ReaderOf, data: SiteData): Html {
  const credit = block.upstream ? html` by ${linkTo(block.upstream, data)}` : "";
  return html`<section class="block" id="${block.key}"><h3>${block.key.slice(1)}. ${capital(sayTerm(block.kind))}${credit} <span class="quiet block-words">${count(block.words, "word")}</span></h3>${
    citations.length === 0
      ? html`<p class="absent">No claim rests on it.</p>`
      : claimList(citations, readerOf)
  }</section>`;
}

type ReaderOf = (citation: Citation) => Reader;

/** Claims on the same words stand together: the words once, then each record and field they support. */
function claimList(citations: readonly Citation[], readerOf: ReaderOf): Html {
  const byFragment = Map.groupBy(citations, ({ anchor }) => anchor.fragment);
  return html`<ul class="fragments">${[...byFragment].map(
    ([fragment, cited]) =>
      html`<li><q>${fragment}</q><ul>${cited.map((citation) => citationHtml(citation, readerOf(citation)))}</ul></li>`,
  )}</ul>`;
}

function citationHtml({ record, claim }: Citation, reader: Reader): Html {
  const paths = pathsOf(claim);
  const fields = paths.map((path) => reader.label(path)).join("; ");
  const rival =
    claim.relation === "rival" ? " (disagrees)" : claim.relation === "coarser" ? " (less exact)" : "";
  return html`<li><a href="${pageOf(record.id)}#claim-${claim.id}">${nameOf(record.id, reader.data)}</a>: ${fields}${rival} <span class="quiet">${VOICE_WORDS[claim.voice]}</span></li>`;
}
