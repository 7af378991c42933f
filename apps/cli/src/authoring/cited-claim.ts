import { isDeepStrictEqual } from "node:util";
import type { Claim, DatasetRecord } from "@org/defense-pact-data";
import { factsOf, slugOf } from "@org/defense-pact-data/model";
import { type Arguments, textOf, UsageError } from "../command.ts";
import type { WrittenAnchor } from "./anchor-for.ts";
import { pathIn } from "./claim-paths.ts";
import { type Evidence, termOf } from "./evidence-flags.ts";
import { freeSlug, slugFor } from "./slug.ts";

/**
 * The claim that flags of `cite` describe.
 *
 * @throws UsageError where they contradict each other or the record.
 */
export function claimOf(
  record: DatasetRecord,
  given: readonly string[],
  evidence: Evidence,
  args: Arguments,
) {
  const paths = [...new Set(given.map((path) => pathIn(record, path)))];
  const relation = termOf(args, "relation", "ClaimRelation");
  const value = textOf(args, "value");
  const rawValue = textOf(args, "raw-value");
  if ((relation === undefined) !== (value === undefined && rawValue === undefined))
    throw new UsageError(
      "--value and --relation go together: what the source says, and how it stands to the record's.",
    );
  const { voice, speaker, derivation, rule, confidence, note, anchors } = evidence;
  const ambiguous = args.values.ambiguous as string[] | undefined;
  const asOf = textOf(args, "as-of");
  return {
    id: claimId(record, paths, anchors[0]?.source ?? "", textOf(args, "id")),
    ...(paths.length === 1 ? { path: paths[0] as string } : { paths }),
    ...(value !== undefined && { value: valueLike(record, paths[0] as string, value) }),
    ...(rawValue !== undefined && { rawValue }),
    ...(relation !== undefined && { relation }),
    voice,
    ...(speaker !== undefined && { speaker }),
    derivation,
    ...(rule !== undefined && { rule }),
    confidence,
    ...(ambiguous !== undefined && { ambiguous }),
    ...(asOf !== undefined && { asOf }),
    ...(note !== undefined && { note }),
    anchors,
  };
}

/** Whether two claims take the same words of the same source for the same value of the same facts. */
export function saysTheSame(one: Said, other: Said): boolean {
  return isDeepStrictEqual(essence(one), essence(other));
}

type Said = Pick<Claim, "path" | "paths" | "value" | "rawValue"> & {
  readonly relation?: string;
  readonly anchors: readonly Pick<WrittenAnchor, "source" | "block" | "start" | "end">[];
};

function essence({ path, paths, value, rawValue, relation, anchors }: Said) {
  const places = anchors.map(({ source, block, start, end }) => [source, block, start, end]);
  return [path === undefined ? paths?.toSorted() : [path], value, rawValue, relation, places];
}

/** A value of the type that the record has there: text stays text, all else is read as JSON. */
function valueLike(record: DatasetRecord, path: string, given: string): unknown {
  const facts = factsOf(record);
  const fact = facts.find(({ pointer }) => pointer === path);
  const inside = facts.filter(({ pointer }) => pointer.startsWith(`${path}/`));
  if (inside.length > 0)
    throw new UsageError(
      `--value: ${path} holds several values; name the one that the source gives otherwise.`,
      inside.map(({ pointer, value }) => `  ${pointer}  ${JSON.stringify(value)}`).join("\n"),
    );
  if (typeof fact?.value === "string") return given;
  const value = jsonIn(given);
  if (value !== undefined && (fact === undefined || sortOf(value) === sortOf(fact.value))) return value;
  throw new UsageError(
    `--value: ${path} holds ${sortOf(fact?.value)}, so its value is written as JSON of that sort; not "${given}".`,
    `The record has ${JSON.stringify(fact?.value ?? null)}.`,
  );
}

function jsonIn(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null || value === undefined) return "nothing";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function claimId(
  record: DatasetRecord,
  paths: readonly string[],
  source: string,
  given: string | undefined,
): string {
  const isTaken = (id: string) => record.claims.some((claim) => claim.id === id);
  if (given !== undefined) {
    if (isTaken(given))
      throw new UsageError(
        `--id: ${record.id} already has a claim ${given}.`,
        "Leave --id out to have one made.",
      );
    return given;
  }
  const first = slugFor(paths[0] as string);
  return isTaken(first) ? freeSlug(`${first}-${slugFor(slugOf(source), 1)}`, isTaken) : first;
}
