import type { Fault, Report } from "../rules/index.ts";

/** A fault with the rule that found it, or the failure of a rule. */
export interface RuleFault {
  readonly rule: string;
  readonly fault: Fault;
  /** The rule threw; `fault` says what. */
  readonly isFailure?: true;
}

/** What all kinds of rules have in common: an id, and a check that reports. */
interface Checkable<Subject, Context extends readonly unknown[]> {
  readonly id: string;
  check(subject: Subject, report: Report, ...context: Context): void;
}

/** Runs rules over one subject after another, with one closure for all: this runs on millions. */
export class RuleRunner {
  #rule = "";
  #faults: RuleFault[] = [];
  readonly #report: Report = (fault) => {
    this.#faults.push({ rule: this.#rule, fault });
  };

  /** The faults that rules find in a subject. A rule that throws is a fault too; it hides none of the others. */
  run<Subject, Context extends readonly unknown[]>(
    rules: readonly Checkable<Subject, Context>[],
    subject: Subject,
    ...context: Context
  ): readonly RuleFault[] {
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as Checkable<Subject, Context>;
      this.#rule = rule.id;
      try {
        rule.check(subject, this.#report, ...context);
      } catch (failure) {
        const message = `The rule ${rule.id} failed: ${failure instanceof Error ? failure.message : String(failure)}`;
        this.#faults.push({
          rule: rule.id,
          isFailure: true,
          fault: { path: "", message, received: rule.id },
        });
      }
    }
    if (this.#faults.length === 0) return NONE;
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }
}

const NONE: readonly RuleFault[] = [];
