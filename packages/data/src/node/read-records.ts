import type { DatasetRecord } from "../../types/index.d.ts";
import { DEFAULT_LIMITS, type Expected, readInput, type Sink } from "../formats/index.ts";
import { type AnyInput, type Finding, type NamedInput, validate } from "../validate/index.ts";
import { inputsOf } from "./inputs.ts";
import type { ReadDatasetOptions } from "./read-dataset.ts";

/** Input that holds what is no record of the model, or cannot be read; `findings` are the first that there are. */
export class UnfitInput extends Error {
  override readonly name = "UnfitInput";
  readonly findings: readonly Pick<Finding, "message" | "file" | "line">[];

  constructor(findings: UnfitInput["findings"]) {
    super(findings.map(({ message }) => message).join("\n"));
    this.findings = findings;
  }
}

const FINDINGS_SHOWN = 10;

/**
 * The records of files in the order in which they stand, some at a time, in memory that does not grow with NDJSON or
 * standard input. Each fits its schema; rules, and whether ids are unique, are for `validateFiles` to say. Redirects
 * are no records and are passed over. Paths are those of `validateFiles`.
 *
 * @throws UnfitInput at the first records that do not fit; those before them have been given out.
 */
export async function* readRecords(
  paths: readonly string[],
  options: ReadDatasetOptions = {},
): AsyncGenerator<readonly DatasetRecord[]> {
  const { inputs } = await inputsOf(paths, {
    stdin: options.stdin,
    cwd: options.cwd ?? process.cwd(),
    format: undefined,
    collection: options.collection,
    onProgress: options.onProgress,
  });
  for (const input of inputs) yield* recordsOf(input);
}

async function* recordsOf(input: AnyInput): AsyncGenerator<readonly DatasetRecord[]> {
  if ("missing" in input)
    throw unreadable(input.missing.name, `${input.missing.name} cannot be read: ${input.missing.reason}`);
  if ("barren" in input) throw unreadable(input.barren, `${input.barren} leads to no data file.`);
  const batch = new Batch(input.file ?? "-");
  for await (const _ of readInput(input, batch, DEFAULT_LIMITS)) yield* fit(batch.take(), input);
  yield* fit(batch.take(), input);
}

function unreadable(file: string, message: string): UnfitInput {
  return new UnfitInput([{ file, message }]);
}

/** The values of a turn, once they are known to be records. */
async function* fit(
  values: readonly unknown[],
  { file }: NamedInput,
): AsyncGenerator<readonly DatasetRecord[]> {
  if (values.length === 0) return;
  const { findings } = await validate(values as never, {
    schemaOnly: true,
    ...(file !== undefined && { file }),
  });
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UnfitInput(errors.slice(0, FINDINGS_SHOWN));
  yield values as readonly DatasetRecord[];
}

/** Takes values in until they are asked for. */
class Batch implements Sink {
  readonly #file: string;
  #values: unknown[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  document(): void {}

  entry(value: unknown, _origin: unknown, { redirect }: Expected): void {
    if (redirect !== true) this.#values.push(value);
  }

  problem({ message, place }: Parameters<Sink["problem"]>[0]): void {
    throw new UnfitInput([{ file: this.#file, message, ...(place && { line: place.line }) }]);
  }

  take(): readonly unknown[] {
    const values = this.#values;
    this.#values = [];
    return values;
  }
}
