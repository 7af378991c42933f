import type { Readable, Writable } from "node:stream";
import * as clack from "@clack/prompts";
import type { Terminal } from "../command.ts";
import type { Choice, Kind } from "./kinds.ts";
import type { KnownRecords } from "./known-records.ts";
import type { Answers, NewType, Question } from "./question.ts";
import { Refusal } from "./refusal.ts";
import { initialOf, isRequired } from "./settle.ts";

/** Thrown where a person leaves in the middle of the questions. */
export class Cancelled extends Error {}

/** Lists longer than this are searched by typing. */
const MOST_SHOWN = 12;
const NOTHING_FOUND =
  "Nothing here is called that: erase some of it, or leave with Ctrl-C and write its record first.";

/** Asks questions on a terminal; the prompts go to standard error, so that a record may go to standard output. */
export class Asker {
  readonly #known: KnownRecords;
  readonly #io: { readonly input: Readable; readonly output: Writable };

  constructor(known: KnownRecords, { stdin, stderr }: Terminal) {
    this.#known = known;
    this.#io = { input: stdin as unknown as Readable, output: stderr as unknown as Writable };
  }

  begin(title: string): void {
    clack.intro(title, this.#io);
  }

  end(message: string): void {
    clack.outro(message, this.#io);
  }

  say(message: string): void {
    clack.log.message(message, this.#io);
  }

  /** All that a type needs or may have and that is not answered yet. */
  async questions({ questions }: NewType, given: Answers): Promise<Answers> {
    const answers: Record<string, unknown> = { ...given };
    for (const question of questions) {
      if (answers[question.flag] !== undefined || question.isOnlyAFlag) continue;
      if (!(question.when?.(answers) ?? true)) continue;
      answers[question.flag] = await this.#question(question, answers);
    }
    return answers;
  }

  /** The value of one of several choices. */
  async choose(message: string, choices: readonly Choice[], initial?: string): Promise<string> {
    return this.#answered<string>(
      choices.length > MOST_SHOWN
        ? (clack.autocomplete({
            message,
            options: [...choices] as never,
            maxItems: MOST_SHOWN,
            validate: (value) => (value === undefined ? NOTHING_FOUND : undefined),
            ...this.#io,
          }) as Promise<string | symbol>)
        : (clack.select({
            message,
            options: [...choices] as never,
            ...(initial === undefined ? {} : { initialValue: initial as never }),
            ...this.#io,
          }) as Promise<string | symbol>),
    );
  }

  /** Several of several; none where none is wanted. */
  async chooseSome(
    message: string,
    choices: readonly Choice[],
    initial: readonly string[] = [],
  ): Promise<string[]> {
    return this.#answered<string[]>(
      clack.multiselect({
        message: `${message} (space marks, enter goes on)`,
        options: [...choices] as never,
        initialValues: [...initial] as never,
        required: false,
        maxItems: MOST_SHOWN,
        ...this.#io,
      }) as Promise<string[] | symbol>,
    );
  }

  /** A line of text that `check` takes; empty where it may be. */
  async line(message: string, check: (given: string) => void, initial?: string): Promise<string> {
    const given = await this.#answered<string | undefined>(
      clack.text({
        message,
        validate: (value) => refusalOf(() => check(value ?? "")),
        ...(initial === undefined ? {} : { initialValue: initial }),
        ...this.#io,
      }),
    );
    return given ?? "";
  }

  async confirm(message: string): Promise<boolean> {
    return this.#answered<boolean>(clack.confirm({ message, ...this.#io }));
  }

  async #question(question: Question, answers: Answers): Promise<unknown> {
    const needed = isRequired(question, answers);
    if (!question.isMany) return this.#one(question.ask, question.kind, needed, initialOf(question, answers));
    if (question.kind.choices && question.kind.choices(this.#known).length <= 2 * MOST_SHOWN) {
      const chosen = await this.chooseSome(question.ask, question.kind.choices(this.#known));
      return chosen.length === 0 ? undefined : chosen;
    }
    const several: unknown[] = [];
    for (;;) {
      const isNeeded = needed && several.length === 0;
      const message = several.length === 0 ? question.ask : `${question.ask} Another one?`;
      const one = await this.#one(message, question.kind, isNeeded);
      if (one === undefined) return several.length === 0 ? undefined : several;
      several.push(one);
    }
  }

  async #one(message: string, kind: Kind, needed: boolean, initial?: string): Promise<unknown> {
    const given = await this.#textOf(
      needed ? message : `${message} (enter leaves it out)`,
      kind,
      needed,
      initial,
    );
    return given === "" ? undefined : kind.read(given, this.#known);
  }

  async #textOf(message: string, kind: Kind, needed: boolean, initial?: string): Promise<string> {
    if (kind.parts) {
      const first = await this.#textOf(message, kind.parts[0], needed);
      if (first === "") return "";
      return `${first}=${await this.#textOf(`${first}: ${SECOND[kind.parts[1].value] ?? "as what?"}`, kind.parts[1], true)}`;
    }
    const choices = kind.choices?.(this.#known);
    if (choices === undefined)
      return this.line(
        message,
        (given) => void ((given !== "" || needed) && kind.read(given, this.#known)),
        initial,
      );
    if (choices.length === 0 && !needed) return "";
    return this.choose(message, needed ? choices : [LEFT_OUT, ...choices], initial);
  }

  async #answered<T>(prompt: Promise<T | symbol>): Promise<T> {
    const given = await prompt;
    if (clack.isCancel(given)) throw new Cancelled();
    return given as T;
  }
}

const LEFT_OUT: Choice = { value: "", label: "(leave it out)" };

/** How the second half of an answer is asked for, by what it is. */
const SECOND: Readonly<Record<string, string>> = {
  DATE: "when? (YYYY-MM-DD, or another date in EDTF)",
  TEXT: "in words?",
  ID: "which record?",
  STATE: "is it met?",
};

/** What is wrong with an answer, in a line or two; undefined where nothing is. */
function refusalOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal || "hint" in (error as object)) {
      const { message, hint } = error as Refusal;
      return hint === undefined ? message : `${message} ${hint}`;
    }
    throw error;
  }
}
