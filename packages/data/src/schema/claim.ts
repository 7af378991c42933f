import * as z from "zod";
import { edtf } from "./edtf.ts";
import { plain } from "./field.ts";
import { pointer } from "./pointer.ts";
import { ref } from "./reference.ts";
import { SLUG_FORM, slug, text } from "./text.ts";
import { claimRelation } from "./vocabularies/claim-relation.ts";
import { claimStatus } from "./vocabularies/claim-status.ts";
import { confidence } from "./vocabularies/confidence.ts";
import { derivation } from "./vocabularies/derivation.ts";
import { resolutionMethod } from "./vocabularies/resolution-method.ts";
import { voice } from "./vocabularies/voice.ts";

const characterOffset = z.int().min(0).max(10_000_000);

/** Where in a source a claim stands: a short verbatim fragment and its place. */
export const anchor = z
  .strictObject({
    source: plain(ref("articles"), "The article that the fragment stands in."),
    block: plain(slug.exactOptional(), "The key of the block, where the source has blocks."),
    fragment: plain(
      text(400),
      "The shortest verbatim words that support the value: at most 15 words and 120 characters.",
    ),
    occurrence: plain(
      z.int().min(1).max(10_000).exactOptional(),
      "Which occurrence of the fragment in the block, counted from 1; left out, the first.",
    ),
    start: plain(
      characterOffset.exactOptional(),
      "First character of the fragment in its block, in Unicode code points from 0; written from the text, never by hand.",
    ),
    end: plain(characterOffset.exactOptional(), "The character after the fragment, in Unicode code points."),
  })
  .meta({ id: "Anchor", description: "Where a source says so; exports as W3C Web Annotation selectors." });

/** One source says one thing about one field (or one set of fields) of the record. */
export const claim = z
  .strictObject({
    id: plain(slug, `Unique in the record; the claim's permalink: ${SLUG_FORM}.`),
    path: plain(
      pointer.exactOptional(),
      "The field that the claim is about; a claim on an object covers its leaves.",
    ),
    paths: plain(
      z.array(pointer).min(2).max(100).exactOptional(),
      "The fields that the same words support; stands in place of `path`.",
    ),
    value: plain(
      z.unknown().exactOptional(),
      "The value claimed, where it differs from the record's; `relation` then says how.",
    ),
    rawValue: plain(
      text(120).exactOptional(),
      "The source's own words, where the value claimed fits no term of the vocabulary.",
    ),
    relation: plain(claimRelation.exactOptional(), "How a differing value stands to the record's."),
    status: plain(claimStatus.exactOptional(), "Left out, the claim is active."),
    voice: plain(voice, "Whose words carry the claim."),
    speaker: plain(ref("actors").exactOptional(), "Who is quoted or paraphrased."),
    derivation: plain(derivation, "How the value follows from the words."),
    rule: plain(
      slug.exactOptional(),
      "The named rule by which the value was derived; required unless explicit.",
    ),
    confidence: plain(confidence, "How sure the reader is that the words support the value."),
    ambiguous: plain(z.array(text(200)).min(1).max(20).exactOptional(), "Other readings of the same words."),
    asOf: plain(
      edtf.exactOptional(),
      "The date for which the claim holds, where it is not the source's own.",
    ),
    note: plain(text(1000).exactOptional(), "What a reader of the evidence should know, in our own words."),
    anchors: plain(z.array(anchor).max(50), "Where the source says so; at least one."),
  })
  .meta({ id: "Claim", description: "One source says one thing about a field of the record." });

/** The explained choice between rival values. */
export const resolution = z
  .strictObject({
    path: plain(pointer, "A pointer to the field on which sources disagree, such as /signed/date."),
    method: plain(resolutionMethod, "The ground of the choice."),
    chosen: plain(z.unknown(), "The value chosen: the record's own."),
    rejected: plain(z.array(z.unknown()).min(1).max(50), "Every rival value that was not chosen."),
    supportedBy: plain(
      z.array(ref("articles")).min(1).max(50).exactOptional(),
      "The articles that bear the choice out.",
    ),
    rationale: plain(text(2000), "Why, in our own words."),
  })
  .meta({
    id: "Resolution",
    description: "Why one of several rival values was chosen; every rival stays visible.",
  });
