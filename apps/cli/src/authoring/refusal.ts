import { UsageError } from "../command.ts";

/** Why an answer cannot be taken, and what to write instead; the same for a flag and at a prompt. */
export class Refusal extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = "Refusal";
    this.hint = hint;
  }
}

/** What reading a flag's value gives; a refusal becomes one that names the flag. */
export function fromFlag<T>(flag: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(`--${flag}: ${error.message}`, error.hint);
  }
}
