import { Readable } from "node:stream";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { Finding, Format, Summary, ValidateOptions } from "@org/defense-pact-data/validate";
import { ProblemError } from "../problems/problem.ts";
import type { Parameter } from "../requests/parameter.ts";
import { publishedBase } from "../source/published-base.ts";
import { unpacked } from "../uploads/unpacked.ts";
import type { Judging, Upload } from "./endpoint.ts";

const FORMATS: Readonly<Record<string, Format>> = {
  "application/x-ndjson": "ndjson",
  "application/ndjson": "ndjson",
  "application/jsonl": "ndjson",
  "application/json": "json",
  "application/yaml": "yaml",
  "application/x-yaml": "yaml",
  "text/yaml": "yaml",
  "text/csv": "csv",
};

const PARAMETERS: readonly Parameter[] = [
  {
    name: "collection",
    type: "term",
    terms: COLLECTION_NAMES,
    description: "The collection of CSV rows without a `type`.",
    example: "actors",
  },
  {
    name: "base",
    type: "term",
    terms: ["published", "none"],
    otherwise: "published",
    description:
      "Where references resolve that the upload itself does not answer: the published dataset, or nowhere.",
    example: "none",
  },
  {
    name: "rules",
    type: "term",
    terms: ["all", "record", "none"],
    otherwise: "all",
    description: "Which rules are judged: all, those on single records, or none but the schemas.",
    example: "record",
  },
  {
    name: "max-findings",
    type: "number",
    least: 1,
    most: 100_000,
    otherwise: 1000,
    description: "How many findings to list at most; all are counted.",
    example: "100",
  },
];

/** Records kept for the rules that look at several; an upload of more has those rules skipped, and says so. */
const MOST_INDEXED = 100_000;

export const validate: Judging = {
  method: "POST",
  path: "/v1/validate",
  id: "validate",
  tag: "Your data",
  summary: "Checks records against the schemas and rules",
  description:
    "Findings are sent as they are found: with `Accept: application/x-ndjson` one on each line, then the summary. The records are judged and forgotten.",
  parameters: PARAMETERS,
  takes: Object.keys(FORMATS) as [string, ...string[]],
  forms: ["json", "ndjson"],
  answers: "Validation",
  problems: ["request/too-large", "request/bad-body"],
  async answer(upload) {
    const { validateStream } = await import("@org/defense-pact-data/validate");
    const format = FORMATS[upload.mediaType] as Format;
    const { maxStreamBytes, maxDocumentBytes } = upload.config;
    const bytes = unpacked(
      upload.body,
      upload.encoding,
      format === "ndjson" ? maxStreamBytes : maxDocumentBytes,
      upload.length,
    );
    let fault: ProblemError | undefined;
    bytes.once("error", (error) => {
      if (error instanceof ProblemError) fault = error;
    });
    const findings = validateStream(bytes, await options(upload, format));
    const first = await findings.next();
    if (fault !== undefined && isUnreadable(first)) throw fault;
    return Readable.from(upload.form === "ndjson" ? lines(first, findings) : document(first, findings), {
      objectMode: false,
      highWaterMark: 65_536,
    });
  },
};

async function options({ query: { values }, config }: Upload, format: Format): Promise<ValidateOptions> {
  const { collection, base, rules, "max-findings": maxFindings } = values as Record<string, string>;
  return {
    format,
    maxLineBytes: config.maxLineBytes,
    maxIndexedRecords: MOST_INDEXED,
    maxFindings: Number(maxFindings),
    ...(collection !== undefined && { collection }),
    ...(base === "published" && rules === "all" && { base: await publishedBase() }),
    ...(rules === "record" && { recordRulesOnly: true }),
    ...(rules === "none" && { schemaOnly: true }),
  };
}

type Findings = AsyncGenerator<Finding, Summary>;
type Next = IteratorResult<Finding, Summary>;

/** Whether nothing was found before the upload failed, so that the answer can still be the failure itself. */
function isUnreadable({ value, done }: Next): boolean {
  return !done && value.code === "input/unreadable";
}

async function* lines(first: Next, findings: Findings): AsyncGenerator<string> {
  for (let next = first; ; next = await findings.next()) {
    yield `${JSON.stringify(next.value)}\n`;
    if (next.done) return;
  }
}

async function* document(first: Next, findings: Findings): AsyncGenerator<string> {
  let before = '{"findings":[';
  for (let next = first; ; next = await findings.next()) {
    if (next.done) {
      yield `${before === "," ? "" : before}],${JSON.stringify(next.value).slice(1)}`;
      return;
    }
    yield before + JSON.stringify(next.value);
    before = ",";
  }
}
