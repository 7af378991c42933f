import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DatasetRecord } from "@org/defense-pact-data";
import { collectionOfId, inPublishedForm } from "@org/defense-pact-data/model";
import type { Proposal } from "@org/defense-pact-draft";
import { stringify } from "yaml";
import { UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { RecordFile, RecordsFolder } from "../records/records-folder.ts";
import { CANONICAL_STYLE, YAML } from "../records/yaml-style.ts";

/** A record as the YAML of a file of its own. */
export function recordYaml(record: DatasetRecord): string {
  const collection = collectionOfId(record.id);
  const ordered = collection === undefined ? record : inPublishedForm(collection, record as never);
  return stringify(ordered, { ...YAML, ...CANONICAL_STYLE, aliasDuplicateObjects: false });
}

/**
 * Writes proposals into a folder of records: new ones as files, further claims into the file that holds the record
 * (comments and order stay), or into a copy of it where the folder has none. A file that is there is never written over.
 *
 * @returns the names of the files, in order.
 * @throws UsageError where a new record's file is there already; nothing is written then.
 */
export async function writeProposals(
  proposals: readonly Proposal[],
  name: string,
  folder: RecordsFolder | undefined,
): Promise<string[]> {
  const taken = proposals.filter(
    ({ record, addition }) => addition === undefined && folder?.find(record.id) !== undefined,
  );
  if (taken.length > 0)
    throw new UsageError(
      `draft: ${name} has ${taken.map(({ record }) => record.id).join(", ")} already, and stays as it is.`,
    );
  const files: string[] = [];
  const changed = new Set<RecordFile>();
  for (const { record, addition } of proposals) {
    const held = addition && folder?.find(addition.to);
    if (held === undefined) files.push(await writeFile(record, name));
    else {
      for (const [index, claim] of (addition?.claims ?? []).entries())
        held.file.text.set([...held.at, "claims", held.record.claims.length + index], claim);
      changed.add(held.file);
    }
  }
  for (const file of changed) await file.write();
  return [...files, ...[...changed].map((file) => file.name)];
}

async function writeFile(record: DatasetRecord, folder: string): Promise<string> {
  const file = join(folder, `${record.id}.yaml`);
  mkdirSync(dirname(file), { recursive: true });
  await writeAtomically(file, [recordYaml(record)]);
  return file;
}
