import type { Article } from "@org/defense-pact-data/types";
import { html } from "../../html/html.ts";
import { count } from "../../words/say.ts";
import type { Evidence } from "../evidence.ts";
import { absent, type FactRow, row } from "./fact-row.ts";

/** The key facts of an article. */
export function articleFacts(article: Article, evidence: Evidence): readonly FactRow[] {
  const { url, fingerprint } = article;
  return [
    ...row("Publisher", evidence.cite("/publisher")),
    ...row("Taken from", article.upstream && evidence.cite("/upstream")),
    ...(article.published
      ? row("Published", evidence.cite("/published"))
      : absent("Published", "no date of publication known")),
    ...row("Section", article.section && evidence.cite("/section")),
    ...row("Part of", article.partOf && evidence.cite("/partOf")),
    ...row(
      "Address",
      url && /^https?:/.test(url) && html`<a href="${url}" rel="external">${hostOf(url)}</a>`,
    ),
    ...row("Read on", article.retrieved && evidence.cite("/retrieved")),
    ...row("Language", article.language),
    ...row("Terms of the text", evidence.cite("/licence")),
    ...(fingerprint
      ? row("Fingerprint", [
          `${count(fingerprint.words, "word")}, SHA-256 `,
          html`<code class="digest">${fingerprint.sha256}</code>`,
        ])
      : row(
          "Known from",
          "fragments only: the text itself was not at hand, so no fragment can be verified in its place",
        )),
  ];
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}
