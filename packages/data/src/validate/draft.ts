import type { Edit, Place } from "../formats/index.ts";
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
  /** What mends it for certain. */
  readonly fix?: readonly Edit[];
}

const STEPS_SHOWN = 8;

/** The path of what is nested too deep, cut: all its steps would say no more than that. */
function firstSteps(path: string): string {
  const steps = path.split("/");
  return steps.length - 1 > STEPS_SHOWN ? `${steps.slice(0, STEPS_SHOWN + 1).join("/")}/…` : path;
}

/** What a finding says beside what is wrong: whose it is, and where. */
export interface Whereabouts {
  readonly record: string;
  readonly file: string | undefined;
  readonly place: Place | undefined;
  /** The number of the entry in its input, from 1; absent where it is about no entry. */
  readonly entry?: number;
}

/** The finding of a draft: its keys in a fixed order, what is absent left out. */
export function findingOf(
  draft: Draft,
  { record, file, place, entry }: Whereabouts,
  withExcerpt: boolean,
): Finding {
  const excerpt = withExcerpt ? place?.excerpt?.() : undefined;
  return {
    code: draft.code,
    severity: draft.severity,
    record,
    path: draft.code === "input/too-deep" ? firstSteps(draft.path) : draft.path,
    message: draft.message,
    ...(draft.expected === undefined ? {} : { expected: draft.expected }),
    ...(draft.received === undefined ? {} : { received: draft.received }),
    hint: draft.hint,
    docs: draft.docs,
    ...(file === undefined ? {} : { file }),
    ...(place === undefined ? {} : { line: place.line, column: place.column }),
    ...(draft.fix === undefined || entry === undefined ? {} : { fix: { entry, edits: draft.fix } }),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
