import { type Input, readInput, SourceFault } from "../formats/index.ts";
import type { Finding, Summary, ValidationResult } from "./finding.ts";
import { Judge, type Surroundings } from "./judge.ts";
import type { ValidateOptions } from "./options.ts";
import { compareFindings } from "./order.ts";
import type { Ranked } from "./outbox.ts";
import { planOf } from "./plan.ts";

/** One of the inputs of a validation. All together are one dataset. */
export interface NamedInput extends Input, Surroundings {}

/** What stands in the place of an input that could not be had. */
export interface MissingInput {
  readonly missing: { readonly name: string; readonly reason: string };
}

/** What stands in the place of a folder or glob that leads to no data. */
export interface BarrenInput {
  readonly barren: string;
}

export type AnyInput = NamedInput | MissingInput | BarrenInput;

/** Judges inputs one after the other as one dataset; yields findings as they are found, returns the summary. */
async function* judged(
  inputs: Iterable<AnyInput> | AsyncIterable<AnyInput>,
  options: ValidateOptions,
): AsyncGenerator<Ranked[], Summary> {
  const plan = planOf(options);
  const judge = new Judge(plan);
  for await (const input of inputs) {
    for await (const _ of turns(input, judge, plan.limits)) {
      await judge.settle();
      const found = judge.take();
      if (found.length > 0) yield found;
    }
    await judge.settle();
    yield judge.take();
  }
  for (const _ of judge.finish()) yield judge.take();
  yield judge.take();
  return judge.summary();
}

async function* turns(
  input: AnyInput,
  judge: Judge,
  limits: Parameters<typeof readInput>[2],
): AsyncGenerator<void> {
  judge.startInput("source" in input ? input : {});
  if ("missing" in input) {
    judge.startInput({ file: input.missing.name });
    judge.unreadable(input.missing.name, input.missing.reason);
  } else if ("barren" in input) {
    judge.startInput({ file: input.barren });
    judge.problem({ code: "input/nothing-to-validate", message: `${input.barren} leads to no data file.` });
  } else {
    try {
      yield* readInput(input, judge, limits);
    } catch (failure) {
      if (!(failure instanceof SourceFault)) throw failure;
      judge.unreadable(input.file ?? "The input", failure.message);
    }
  }
}

/** Findings as they are found; those of rules on several records come last. At most `maxFindings` are yielded. */
export async function* streamInputs(
  inputs: Iterable<AnyInput> | AsyncIterable<AnyInput>,
  options: ValidateOptions,
): AsyncGenerator<Finding, Summary> {
  let room = options.maxFindings ?? Number.POSITIVE_INFINITY;
  const batches = judged(inputs, options);
  try {
    for (;;) {
      const next = await batches.next();
      if (next.done) return next.value;
      for (const { finding } of next.value) if (room-- > 0) yield finding;
    }
  } finally {
    await batches.return(undefined as never);
  }
}

/** All findings in input order, and the summary. */
export async function collectInputs(
  inputs: Iterable<AnyInput> | AsyncIterable<AnyInput>,
  options: ValidateOptions,
): Promise<ValidationResult> {
  const all: Ranked[] = [];
  const batches = judged(inputs, options);
  for (;;) {
    const next = await batches.next();
    if (next.done) return { ...next.value, findings: inOrder(all, options.maxFindings) };
    for (const one of next.value) all.push(one);
  }
}

function inOrder(all: Ranked[], max: number | undefined): Finding[] {
  all.sort((a, b) => (a.step === b.step ? compareFindings(a.finding, b.finding) : a.step - b.step));
  return all.slice(0, max ?? all.length).map(({ finding }) => finding);
}
