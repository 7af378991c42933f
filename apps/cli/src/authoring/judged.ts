import type { DatasetRecord } from "@org/defense-pact-data";
import { type Finding, validate } from "@org/defense-pact-data/validate";
import { publishedDataset } from "../dataset/published-dataset.ts";

/** Findings that say what the next step is, rather than that this one was wrong. */
const NEXT_STEPS: readonly string[] = [
  "claim-coverage",
  "statement-gist-anchored",
  "rival-resolved",
  "resolution-rejected-complete",
];

/** What a change to a folder of records brings about. */
export interface Judgement {
  /** Errors that were not there before: the change is wrong. */
  readonly faults: readonly Finding[];
  /** What the record still lacks, and warnings. */
  readonly remaining: readonly Finding[];
}

/** Judges a record that is added to, or put in the place of, records of a folder which build on the dataset. */
export async function judgeChange(own: readonly DatasetRecord[], changed: DatasetRecord): Promise<Judgement> {
  const before = await findingsOf(own);
  const after = await findingsOf([...own.filter(({ id }) => id !== changed.id), changed]);
  const known = new Set(before.map(signature));
  const added = after.filter((finding) => !known.has(signature(finding)));
  const isNextStep = ({ code, severity }: Finding) => severity === "warning" || NEXT_STEPS.includes(code);
  return {
    faults: added.filter((finding) => !isNextStep(finding)),
    remaining: after.filter((finding) => finding.record === changed.id && isNextStep(finding)),
  };
}

async function findingsOf(records: readonly DatasetRecord[]): Promise<readonly Finding[]> {
  if (records.length === 0) return [];
  const { findings } = await validate(records, { base: publishedDataset() });
  return findings;
}

function signature({ code, record, path, message }: Finding): string {
  return [code, record, path, message].join("\n");
}
