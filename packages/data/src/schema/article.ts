import * as z from "zod";
import { edtf } from "./edtf.ts";
import { fact, keyed, plain } from "./field.ts";
import { head, summary, tail } from "./record.ts";
import { ref } from "./reference.ts";
import { count, languageTag, sha256, slug, text, url } from "./text.ts";
import { articleBasis } from "./vocabularies/article-basis.ts";
import { blockKind } from "./vocabularies/block-kind.ts";
import { licence } from "./vocabularies/licence.ts";

const fingerprint = z
  .strictObject({
    normalisation: plain(z.literal("text-1"), "The frozen normalisation that was applied before hashing."),
    characters: plain(count, "Unicode code points of the normalised text, without boilerplate."),
    words: plain(count, "Words of the normalised text, without boilerplate."),
    sha256: plain(
      sha256,
      "Digest (64 lower-case hexadecimal digits), in UTF-8, of the blocks joined by LF, without those of kind boilerplate.",
    ),
  })
  .meta({ id: "Fingerprint", description: "What identifies the text without holding it." });

const block = z
  .strictObject({
    key: plain(slug, "The block's place in text order, from b1 to bn."),
    kind: plain(blockKind, "What the block is."),
    characters: plain(count, "Unicode code points of the normalised block."),
    words: plain(count, "Words of the normalised block."),
    sha256: plain(sha256, "Digest (64 lower-case hexadecimal digits) of the normalised block in UTF-8."),
    upstream: fact(
      ref("actors").exactOptional(),
      "Who supplied the block, where it is not the article's own upstream (a photo agency's caption).",
      "optional",
    ),
  })
  .meta({
    id: "Block",
    description: "One line of the normalised text: its length and digest, never its words.",
  });

export const article = z
  .strictObject({
    ...head("article", "articles"),
    headline: fact(text(300), "The source's headline.", "optional"),
    summary,
    publisher: fact(ref("actors"), "Whose page it is.", "optional"),
    upstream: fact(
      ref("actors").exactOptional(),
      "The wire or agency that the publisher took it from; the root by which independence is judged.",
      "optional",
    ),
    section: fact(text(100).exactOptional(), "The section of the publication.", "optional"),
    language: plain(languageTag, "The language of the text: a BCP 47 tag, such as en or en-GB."),
    published: fact(edtf.exactOptional(), "The date of publication.", "optional"),
    url: plain(url.exactOptional(), "Where it was published."),
    retrieved: plain(edtf.exactOptional(), "The date on which the text was read."),
    licence: plain(
      licence,
      "The terms of the text; all but open ones limit the fragments that may be quoted.",
    ),
    partOf: plain(ref("articles").exactOptional(), "The article that this is part of."),
    basis: plain(
      articleBasis,
      "With `text`, fingerprint and blocks are there; with `fragments-only`, neither.",
    ),
    fingerprint: fingerprint.exactOptional(),
    blocks: plain(keyed(block, "key").exactOptional(), "The blocks of the text in order."),
    ...tail,
  })
  .meta({
    id: "Article",
    title: "Article",
    description: "A source document: news story, release or transcript. Its text is never stored.",
  });
