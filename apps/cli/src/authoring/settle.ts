import { type Arguments, type Option, UsageError } from "../command.ts";
import type { KnownRecords } from "./known-records.ts";
import type { Answers, NewType, Question } from "./question.ts";
import { fromFlag } from "./refusal.ts";

/** Answers, those taken by default among them, and the questions that still want one. */
export interface Settled {
  readonly answers: Answers;
  readonly missing: readonly Question[];
}

/** The flags of a type's questions. */
export function flagsOf({ questions }: NewType): Record<string, Option> {
  return Object.fromEntries(
    questions.map(({ flag, help, kind, isMany }) => [
      flag,
      {
        type: "string",
        value: kind.value,
        help: isMany ? `${help.replace(/\.$/, "")}; may be repeated.` : help,
        ...(isMany && { multiple: true }),
        ...(kind.terms !== undefined && { choices: kind.terms }),
        ...(kind.refs !== undefined && { refs: kind.refs }),
      } satisfies Option,
    ]),
  );
}

/** The answers that flags give. @throws UsageError for one that cannot be taken. */
export function answersFrom({ values }: Arguments, { questions }: NewType, known: KnownRecords): Answers {
  const answers: Record<string, unknown> = {};
  for (const { flag, kind } of questions) {
    const value = values[flag];
    if (value === undefined) continue;
    const read = (text: unknown) => fromFlag(flag, () => kind.read(String(text), known));
    answers[flag] = Array.isArray(value) ? value.map(read) : read(value);
  }
  return answers;
}

/** @throws UsageError for an answer that does not go with the others. */
export function settle({ questions }: NewType, given: Answers, known: KnownRecords): Settled {
  const answers: Record<string, unknown> = { ...given };
  const missing: Question[] = [];
  for (const question of questions) {
    const { flag, when } = question;
    const applies = when?.(answers) ?? true;
    if (answers[flag] !== undefined) {
      if (!applies) throw new UsageError(`--${flag} does not go with the other answers.`, question.help);
    } else if (applies) {
      const initial = initialOf(question, answers);
      if (initial !== undefined) answers[flag] = fromFlag(flag, () => question.kind.read(initial, known));
      else if (isRequired(question, answers)) missing.push(question);
    }
  }
  return { answers, missing };
}

export function isRequired({ isRequired: required }: Question, answers: Answers): boolean {
  return typeof required === "function" ? required(answers) : required === true;
}

export function initialOf({ initial }: Question, answers: Answers): string | undefined {
  return typeof initial === "function" ? initial(answers) : initial;
}
