import { ProblemError } from "./problem-error.ts";
import type { Finding, ValidationSummary } from "./types.ts";

/** A validation that is going on. */
export interface Validating extends AsyncIterable<Finding> {
  /** What it came to; resolves when the last finding has been read. */
  readonly summary: Promise<ValidationSummary>;
}

/** Reads findings from an answer in NDJSON, whose last line is the summary. */
export function findingsOf(response: Response): Validating {
  let settle: (summary: ValidationSummary) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const summary = new Promise<ValidationSummary>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  // Whoever reads the findings alone is told of a failure there.
  summary.catch(() => {});
  const run = async function* (): AsyncGenerator<Finding> {
    let isWhole = false;
    try {
      for await (const line of linesOf(response)) {
        const value = JSON.parse(line) as Finding | ValidationSummary;
        if (!("checked" in value && "counts" in value)) yield value as Finding;
        else {
          isWhole = true;
          settle(value as ValidationSummary);
        }
      }
      if (!isWhole) throw new Error("The answer ended early.");
    } catch (cause) {
      const error = new ProblemError("The validation broke off before its summary.", {
        status: response.status,
        code: "client/not-an-answer",
        cause,
      });
      fail(error);
      throw error;
    }
  };
  return { summary, [Symbol.asyncIterator]: run };
}

async function* linesOf({ body }: Response): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = "";
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const lines = (rest + next.value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line !== "") yield line;
    }
    if (rest !== "") yield rest;
  } finally {
    await reader.cancel();
  }
}
