import * as z from "zod";
import { plain } from "./field.ts";
import { pointer } from "./pointer.ts";
import { text } from "./text.ts";
import { referenceSource } from "./vocabularies/reference-source.ts";

/** A fact taken from a reference standard rather than from a source text. */
export const referenceFact = z
  .strictObject({
    path: plain(pointer, "A pointer to the field that was taken over, such as /identifiers/iso2."),
    source: plain(referenceSource, "The standard or list that it was taken from."),
    note: plain(
      text(500).exactOptional(),
      "What a reader should know, such as a named exception and its reason.",
    ),
  })
  .meta({ id: "ReferenceFact", description: "A field backed by a reference standard instead of a claim." });
