import type { DatasetRecord } from "@org/defense-pact-data";
import { uncoveredFacts } from "@org/defense-pact-data/claims";
import { type CollectionName, collectionOfType, SHAPES } from "@org/defense-pact-data/model";
import type { Finding } from "@org/defense-pact-data/validate";
import type { Terminal } from "../command.ts";

/** Says why nothing was written: what would be wrong with the record. */
export function printFaults(faults: readonly Finding[], { stderr }: Terminal): void {
  stderr.write("defense-pact: nothing was written, since this would be wrong:\n");
  for (const fault of faults) stderr.write(faultText(fault, fault.path));
}

/** A fault at a place, as the commands that write records tell it. */
export function faultText({ code, message, hint }: Finding, place: string): string {
  return `  ${code}  ${place}\n    ${message}\n    ${hint}\n`;
}

const TOLD_AS_PATHS: readonly string[] = ["claim-coverage", "statement-gist-anchored"];

/** Says what a record that was written still lacks, and what to do next. */
export function printRemaining(
  file: string,
  record: DatasetRecord,
  remaining: readonly Finding[],
  { stderr }: Terminal,
): void {
  const facts = uncoveredFacts(record, SHAPES[collectionOfType(record.type) as CollectionName]);
  const hasBareGist = remaining.some(({ code }) => code === "statement-gist-anchored");
  const paths = [...facts.map(({ pointer }) => pointer), ...(hasBareGist ? ["/gist"] : [])];
  const [first] = paths;
  if (first !== undefined) {
    stderr.write(`${paths.length === 1 ? "1 fact needs" : `${paths.length} facts need`} evidence yet:\n`);
    for (const path of paths) stderr.write(`  ${path}\n`);
    stderr.write(`Say who says so, for one or several of them:\n  ${citeCommand(file, first)}\n`);
  }
  for (const { severity, code, message, hint } of remaining.filter(
    (each) => !TOLD_AS_PATHS.includes(each.code),
  ))
    stderr.write(`${severity}  ${code}\n    ${message}\n    ${hint}\n`);
}

function citeCommand(file: string, path: string): string {
  return `defense-pact cite ${file} ${path} --source articles/… --fragment "…"`;
}
