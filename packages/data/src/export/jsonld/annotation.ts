import type { Anchor, Claim } from "../../../types/index.d.ts";
import { isActive, pathsOf } from "../../claims/claim.ts";
import { webAnnotation } from "../../claims/web-annotation.ts";

/**
 * A claim as a W3C Web Annotation: its bodies are the fields that it supports (the record's IRI with the pointer as
 * its fragment), its targets the fragments that support them, in their blocks.
 */
export function annotationOf(claim: Claim, record: string): object {
  const { id, path: _p, paths: _ps, anchors, ...rest } = claim;
  return {
    id: `${record}#claim-${id}`,
    type: "Annotation",
    motivation: "linking",
    body: pathsOf(claim).map((path) => `${record}#${path}`),
    target: anchors.map(targetOf),
    ...rest,
  };
}

function targetOf(anchor: Anchor): object {
  const { target } = webAnnotation(anchor);
  return { ...target, ...(anchor.occurrence !== undefined && { occurrence: anchor.occurrence }) };
}

/** The articles that a record's active claims rest on, each once. */
export function sourcesOf(claims: readonly Claim[]): string[] {
  const anchors = claims.filter(isActive).flatMap((claim) => claim.anchors);
  return [...new Set(anchors.map(({ source }) => source))];
}
