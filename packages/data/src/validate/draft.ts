import type { Place } from "../formats/index.ts";
import type { Severity } from "../rules/index.ts";
import type { Finding } from "./finding.ts";

/** A finding before its place in the text is worked out. */
export interface Draft {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint: string;
  readonly docs: string;
  readonly expected?: unknown;
  readonly received?: unknown;
}

/** The finding of a draft: its keys in a fixed order, what is absent left out. */
export function findingOf(
  draft: Draft,
  record: string,
  file: string | undefined,
  place: Place | undefined,
): Finding {
  return {
    code: draft.code,
    severity: draft.severity,
    record,
    path: draft.path,
    message: draft.message,
    ...(draft.expected === undefined ? {} : { expected: draft.expected }),
    ...(draft.received === undefined ? {} : { received: draft.received }),
    hint: draft.hint,
    docs: draft.docs,
    ...(file === undefined ? {} : { file }),
    ...(place === undefined ? {} : { line: place.line, column: place.column }),
  };
}
