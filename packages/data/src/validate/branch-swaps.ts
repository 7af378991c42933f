import type * as z from "zod";
import { parsePointer } from "../shape/index.ts";
import type { SchemaFault } from "./issue-faults.ts";
import { branchAt } from "./schema-node.ts";

/**
 * Faults in which a field of another branch stands in place of the one that is missing are one: of
 * `{modality: up-to, value: 5}`, that `up-to` takes `max`, not `value`. Only where one is missing and one too many.
 */
export function joinSwaps(
  faults: readonly SchemaFault[],
  root: z.core.$ZodType,
  value: unknown,
): SchemaFault[] {
  const missing = byObject(faults, "schema/missing-field");
  const unknown = byObject(faults, "schema/unknown-field");
  const joined = new Map<SchemaFault, SchemaFault | undefined>();
  for (const [object, [extra, ...others]] of unknown) {
    const [absent, ...more] = missing.get(object) ?? [];
    const branch = branchAt(root, value, parsePointer(object));
    if (!extra || !absent || branch === undefined || others.length + more.length > 0) continue;
    const hint = `\`${branch}\` takes \`${lastStep(absent)}\`, not \`${lastStep(extra)}\`.`;
    joined.set(absent, undefined);
    joined.set(extra, { ...extra, hint });
  }
  return faults.flatMap((fault) => (joined.has(fault) ? (joined.get(fault) ?? []) : fault));
}

function byObject(faults: readonly SchemaFault[], code: SchemaFault["code"]): Map<string, SchemaFault[]> {
  const grouped = new Map<string, SchemaFault[]>();
  for (const fault of faults) {
    if (fault.code !== code) continue;
    const object = fault.path.slice(0, fault.path.lastIndexOf("/"));
    grouped.set(object, [...(grouped.get(object) ?? []), fault]);
  }
  return grouped;
}

function lastStep({ path }: SchemaFault): string {
  return parsePointer(path).at(-1) as string;
}
