import type { DatasetRecord, Redirect } from "../../types/index.d.ts";
import type { Fault, Index, RedirectRule, Rule } from "./rule.ts";

/** A fault with the rule that found it and the id of the record (or redirect) it was found in. */
export interface RawFinding<R = Rule> {
  readonly rule: R;
  readonly record: string;
  readonly fault: Fault;
}

/**
 * Runs the rules of record scope over one record; others are passed over. The record must have passed the
 * schema. One closure per record, none per rule: this runs on millions.
 */
export function checkRecord(
  record: DatasetRecord,
  rules: readonly Rule[],
  report: (finding: RawFinding) => void,
): void {
  let current: Rule | undefined;
  const onFault = (fault: Fault): void => report({ rule: current as Rule, record: record.id, fault });
  for (const rule of rules) {
    if (rule.scope !== "record") continue;
    current = rule;
    rule.check(record, onFault);
  }
}

/** Runs the rules of dataset scope over every record, in the order of the records; others are passed over. */
export function checkDataset(
  records: Iterable<DatasetRecord>,
  index: Index,
  rules: readonly Rule[],
  report: (finding: RawFinding) => void,
): void {
  for (const record of records) {
    for (const rule of rules) {
      if (rule.scope !== "dataset") continue;
      rule.check(record, (fault) => report({ rule, record: record.id, fault }), index);
    }
  }
}

/** Runs the rules on redirects; `record` of a finding is the id that the redirect leads away from. */
export function checkRedirects(
  redirects: Iterable<Redirect>,
  index: Index,
  rules: readonly RedirectRule[],
  report: (finding: RawFinding<RedirectRule>) => void,
): void {
  for (const redirect of redirects) {
    for (const rule of rules) {
      rule.check(redirect, (fault) => report({ rule, record: redirect.from, fault }), index);
    }
  }
}
