import {
  type Finding,
  fileInput,
  keptOfFiles,
  type NamedInput,
  type Summary,
  streamInputs,
  type ValidateOptions,
} from "@org/defense-pact-data/validate";
import type { Answer, GivenFile, Question } from "./messages.ts";

/** More findings than a person reads; what is beyond is counted. The reports of the command line hold as many. */
const MOST_FINDINGS = 10_000;

/** So many findings are handed over at once. */
const BATCH = 200;

const answer = (message: Answer): void => postMessage(message);

type Base = NonNullable<ValidateOptions["base"]>;

let base: Promise<Base> | undefined;

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  try {
    answer({ kind: "end", summary: await judge(data) });
  } catch (error) {
    answer({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

/** Validates the files as one dataset, as the command line does. */
async function judge({ files, collection, base: address }: Question): Promise<Summary> {
  base ??= read(address);
  let bytes = 0;
  const inputs = files.map((file) =>
    inputOf(file, collection, (more) => {
      bytes += more;
      answer({ kind: "read", bytes });
    }),
  );
  const findings = streamInputs(inputs, {
    ...keptOfFiles(lengthOf(files)),
    base: await base,
    excerpts: true,
    maxFindings: MOST_FINDINGS,
  });
  let batch: Finding[] = [];
  for (;;) {
    const { done, value } = await findings.next();
    if (!done) batch.push(value);
    if (batch.length > 0 && (done || batch.length === BATCH)) {
      answer({ kind: "found", findings: batch });
      batch = [];
    }
    if (done) return value;
  }
}

/** Undefined where a file is compressed: what it holds may be of any length. */
function lengthOf(files: readonly GivenFile[]): number | undefined {
  if (files.some(({ path }) => path.endsWith(".gz"))) return undefined;
  return files.reduce((sum, { blob }) => sum + blob.size, 0);
}

function inputOf(
  { path, blob }: GivenFile,
  collection: string | undefined,
  onRead: (bytes: number) => void,
): NamedInput {
  return fileInput(path, counted(blob, onRead), { collection });
}

/** The bytes of a file, told to `onRead` as they are read. */
async function* counted(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      onRead(next.value.length);
      yield next.value;
    }
  } finally {
    await reader.cancel();
  }
}

async function read(address: string): Promise<Base> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok) return response.json();
  base = undefined;
  throw new Error("The records of this site, which yours may refer to, could not be loaded.");
}
