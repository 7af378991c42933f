import type { Anchor } from "../../types/index.d.ts";

/** Selects by the words themselves. W3C Web Annotation Data Model, 4.2.4. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
}

/** Selects by offsets in Unicode code points, `end` after the last. W3C Web Annotation Data Model, 4.2.5. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** Selectors in one list are alternatives that select the same words (4.2). */
export interface SpecificResource {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector?];
}

export interface WebAnnotation {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id?: string;
  readonly type: "Annotation";
  readonly motivation: "linking" | "highlighting";
  readonly body?: string;
  readonly target: SpecificResource;
}

export interface WebAnnotationOptions {
  /** The annotation's own IRI. */
  readonly id?: string;
  /** The IRI of what the words support: a field of a record. */
  readonly body?: string;
  /** What an article's id is appended to for its IRI; left out, the IRI is the id, relative to the document. */
  readonly base?: string;
}

/**
 * An anchor as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in JSON-LD: a TextQuoteSelector, and
 * a TextPositionSelector where `start` and `end` are written. Offsets count from the start of the block, so the
 * target's source is then the block itself: the article's IRI with the block's key as its fragment. `prefix` and
 * `suffix`, which the model recommends, would publish words that no claim needs, so they are left out.
 */
export function webAnnotation(
  { source, block, fragment, start, end }: Anchor,
  { id, body, base = "" }: WebAnnotationOptions = {},
): WebAnnotation {
  const quote: TextQuoteSelector = { type: "TextQuoteSelector", exact: fragment };
  const hasPosition = start !== undefined && end !== undefined;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    ...(id === undefined ? {} : { id }),
    type: "Annotation",
    motivation: body === undefined ? "highlighting" : "linking",
    ...(body === undefined ? {} : { body }),
    target: {
      type: "SpecificResource",
      source: `${base}${source}${block === undefined ? "" : `#${block}`}`,
      selector: hasPosition ? [quote, { type: "TextPositionSelector", start, end }] : [quote],
    },
  };
}
