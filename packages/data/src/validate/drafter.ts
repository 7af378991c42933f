import type { DatasetRecord } from "../../types/index.d.ts";
import type { Problem } from "../formats/index.ts";
import { docsOf, FINDING_CODES, RULES_PAGE } from "./codes.ts";
import type { Draft } from "./draft.ts";
import type { Exceptions } from "./exceptions.ts";
import type { SchemaFault } from "./issue-faults.ts";
import type { Plan } from "./plan.ts";
import { toPositions } from "./positions.ts";
import type { RuleFault } from "./rule-runner.ts";
import type { ValueFault } from "./value-faults.ts";

/** What is found wrong with an entry, in whatever words it was found. */
type Found = Pick<Draft, "path" | "message"> &
  Partial<Pick<Draft, "part" | "expected" | "received" | "hint" | "fix">>;

/** A draft under a code of this package's table. */
export function draftOf(code: string, found: Found): Draft {
  const entry = FINDING_CODES[code];
  return {
    part: "value",
    ...found,
    code,
    severity: entry?.severity ?? "error",
    hint: found.hint ?? entry?.hint ?? "",
    docs: docsOf(code),
  };
}

/** A fault of a schema or of the value as data, said of whom it is. */
export function ownedDraft(fault: SchemaFault | ValueFault, who: string): Draft {
  const isAboutAll = /^(is|has) /.test(fault.message);
  return draftOf(fault.code, { ...fault, message: `${who}${isAboutAll ? " " : ": "}${fault.message}` });
}

/** The draft of a problem of the input; its place is known already. */
export function problemDraft(problem: Problem): Draft {
  return draftOf(problem.code, { ...problem, path: problem.path ?? "" });
}

/** Drafts of rules: as severe as the plan says, none where an exception covers it. */
export class RuleDrafter {
  readonly #plan: Plan;
  readonly #exceptions: Exceptions;

  constructor(plan: Plan, exceptions: Exceptions) {
    this.#plan = plan;
    this.#exceptions = exceptions;
  }

  /** `record` is absent for a redirect, whose pointers have positions already. */
  ofFault({ rule, fault, isFailure }: RuleFault, who: string, record?: DatasetRecord): Draft | undefined {
    if (isFailure) return draftOf("input/rule-failed", fault);
    const path = record === undefined ? fault.path : toPositions(record, fault.path);
    const { fix, ...found } = fault;
    const mended =
      record === undefined ? fix : fix?.map((edit) => ({ ...edit, path: toPositions(record, edit.path) }));
    return this.ofRule(rule, who, { ...found, path, ...(mended === undefined ? {} : { fix: mended }) });
  }

  ofRule(rule: string, who: string, found: Found): Draft | undefined {
    const setting = this.#plan.settingOf(rule);
    if (setting === undefined || this.#exceptions.covers(rule, who)) return undefined;
    const { severity, title, docs } = setting;
    const hint = found.hint ?? FINDING_CODES[rule]?.hint ?? `The rule says: ${title}.`;
    return { part: "value", ...found, code: rule, severity, hint, docs: docs || RULES_PAGE };
  }
}
