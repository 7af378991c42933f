import { join } from "node:path";
import type { DatasetRecord } from "@org/defense-pact-data";
import { collectionOfId, inPublishedForm } from "@org/defense-pact-data/model";
import type { Proposal } from "@org/defense-pact-draft";
import { UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { RecordFile, RecordsFolder } from "../records/records-folder.ts";
import { canonicalYaml } from "../records/yaml-style.ts";

/** A record as the YAML of a file of its own. */
export function recordYaml(record: DatasetRecord): string {
  const collection = collectionOfId(record.id);
  const ordered = collection === undefined ? record : inPublishedForm(collection, record as never);
  return canonicalYaml(ordered);
}

/**
 * Writes proposals into a folder of records: new ones as files, further claims into the file that holds the record
 * (comments and order stay), or into a copy of it where the folder has none. A file that is there is never written over.
 *
 * @returns the names of the files, in order.
 * @throws UsageError where a new record's file is there already; nothing is written then. An article that was made of the
 *   same text is none of these.
 */
export async function writeProposals(
  proposals: readonly Proposal[],
  name: string,
  folder: RecordsFolder | undefined,
): Promise<string[]> {
  const taken = proposals.filter(
    ({ record, addition }) =>
      addition === undefined && folder?.find(record.id) !== undefined && !isHeld(record, folder),
  );
  if (taken.length > 0)
    throw new UsageError(
      `draft: ${name} has ${taken.map(({ record }) => record.id).join(", ")} already, and stays as it is.`,
    );
  const files: string[] = [];
  const changed = new Set<RecordFile>();
  for (const { record, addition } of proposals) {
    const held = addition && folder?.find(addition.to);
    if (isHeld(record, folder)) continue;
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

/** Whether the folder has the article of this text already, as `fingerprint` writes it, and nothing is drawn from it yet. */
function isHeld(record: DatasetRecord, folder: RecordsFolder | undefined): boolean {
  const held = folder?.find(record.id)?.record;
  if (record.type !== "article" || held?.type !== "article" || held.fingerprint === undefined) return false;
  const isCited = folder?.records.some(({ claims }) =>
    claims.some(({ anchors }) => anchors.some(({ source }) => source === record.id)),
  );
  return held.fingerprint.sha256 === record.fingerprint?.sha256 && isCited === false;
}

async function writeFile(record: DatasetRecord, folder: string): Promise<string> {
  const file = join(folder, `${record.id}.yaml`);
  await writeAtomically(file, [recordYaml(record)]);
  return file;
}
