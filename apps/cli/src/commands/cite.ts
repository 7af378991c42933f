import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Claim, DatasetRecord } from "@org/defense-pact-data";
import { factsOf, slugOf } from "@org/defense-pact-data/model";
import { pathIn } from "../authoring/claim-paths.ts";
import { EVIDENCE_OPTIONS, type Evidence, evidenceFrom, termOf } from "../authoring/evidence-flags.ts";
import { judgeChange } from "../authoring/judged.ts";
import { KnownRecords } from "../authoring/known-records.ts";
import { printFaults, printRemaining } from "../authoring/remaining.ts";
import { type PlacedResolution, RESOLUTION_OPTIONS, resolutionFrom } from "../authoring/resolution-flags.ts";
import { freeSlug, slugFor } from "../authoring/slug.ts";
import { surroundingFolder } from "../authoring/surrounding-folder.ts";
import { type Arguments, type Command, type Terminal, textOf, UsageError } from "../command.ts";
import type { FiledRecord, RecordsFolder } from "../records/records-folder.ts";
import { nearest } from "../terminal/nearest.ts";
import { styleFor } from "../terminal/style.ts";
import { textDiff } from "../terminal/text-diff.ts";

export const command: Command = {
  usage: 'RECORD PATH… --source ID --fragment "…" [--text FILE]',
  summary:
    "Adds a claim to a record: which words of which article say so. RECORD is a file, or an id in --records.\n" +
    "Finds the fragment's place in the text; shows what changes; comments and order stay.",
  options: {
    ...EVIDENCE_OPTIONS,
    value: {
      type: "string",
      value: "VALUE",
      help: "What the source says, where that is not what the record says.",
    },
    relation: {
      type: "string",
      value: "HOW",
      help: "How that value stands to the record's: rival, coarser or equivalent.",
    },
    "raw-value": {
      type: "string",
      value: "WORDS",
      help: "The source's own term, where a rival fits none of the model's.",
    },
    "as-of": {
      type: "string",
      value: "DATE",
      help: "When the claim holds, where that is not the article's date.",
    },
    ambiguous: {
      type: "string",
      multiple: true,
      value: "TEXT",
      help: "Another reading of the words; may be repeated.",
    },
    ...RESOLUTION_OPTIONS,
    id: { type: "string", value: "SLUG", help: "The claim's id (default: made from the path)." },
    records: {
      type: "string",
      value: "DIR",
      help: "The folder of your records (default: the folder `records` around the file, or ./records).",
    },
    "dry-run": { type: "boolean", help: "Show what would change, and write nothing." },
  },
  examples: [
    'cite records/pledges/boats-2025.yaml /by --source articles/ledger-2025-03-04-boats --fragment "Halvaria pledged"',
    'cite pledges/boats-2025 /promise /stages --source ledger-2025-03-04-boats --fragment "…" --text story.txt',
    'cite agreements/x /signed/date --value 2025-03-05 --relation rival --resolve majority --rationale "…" --source y --fragment "…"',
  ],
  async run(args, terminal) {
    const [given, ...paths] = args.positionals;
    if (given === undefined || paths.length === 0)
      throw new UsageError(
        "cite: name a record and the path of what the source says.",
        "Such as: defense-pact cite records/pledges/x.yaml /by --source … --fragment …",
      );
    const folder = surroundingFolder(given, textOf(args, "records"));
    const known = new KnownRecords(folder);
    const held = heldRecord(given, known.folder, folder);
    const evidence = await evidenceFrom(args, known, terminal);
    if (evidence === undefined) throw new UsageError("cite: say who says so, with --source and --fragment.");
    const claim = claimOf(held.record, paths, evidence, args);
    const resolved = resolutionFrom(args, held.record, claim, known);
    const before = held.record.claims.find((each) => saysTheSame(each, claim));
    if (before !== undefined && resolved === undefined)
      throw new UsageError(`cite: ${held.record.id} has that claim already: ${before.id}.`);
    const added = before === undefined ? claim : undefined;
    const changed: DatasetRecord = {
      ...held.record,
      claims: added === undefined ? held.record.claims : [...held.record.claims, added],
      ...(resolved !== undefined && {
        resolutions: (held.record.resolutions ?? []).toSpliced(resolved.at, 1, resolved.resolution),
      }),
    } as DatasetRecord;
    const { faults, remaining } = await judgeChange(known.own, changed);
    if (faults.length > 0) {
      printFaults(faults, terminal);
      return 1;
    }
    await write(held, added, resolved, args.values["dry-run"] === true, terminal);
    printRemaining(held.file.name, changed, remaining, terminal);
    return 0;
  },
};

function heldRecord(given: string, folder: RecordsFolder | undefined, name: string): FiledRecord {
  const inFile = folder?.inFile(given) ?? [];
  if (inFile.length > 1)
    throw new UsageError(
      `${given} holds ${inFile.length} records.`,
      `Name one by its id: ${inFile
        .map(({ record }) => record.id)
        .slice(0, 8)
        .join(", ")}`,
    );
  const held = inFile[0] ?? folder?.find(given);
  if (held !== undefined) return held;
  if (existsSync(given))
    throw new UsageError(`${given} holds no record with \`type\`, \`id\` and \`claims\`.`);
  const near = nearest(given, folder?.records.map(({ id }) => id) ?? []);
  throw new UsageError(
    `cite: there is no file and no record ${given} in ${name}.`,
    near === undefined ? "Another folder is named with --records DIR." : `Did you mean ${near}?`,
  );
}

function claimOf(record: DatasetRecord, given: readonly string[], evidence: Evidence, args: Arguments) {
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
function saysTheSame(one: Said, other: Said): boolean {
  return isDeepStrictEqual(essence(one), essence(other));
}

type Said = { readonly relation?: string } & Pick<Claim, "path" | "paths" | "value" | "rawValue" | "anchors">;

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

async function write(
  held: FiledRecord,
  claim: object | undefined,
  resolved: PlacedResolution | undefined,
  isDryRun: boolean,
  { stdout, stderr, env }: Terminal,
): Promise<void> {
  const { file, record, at } = held;
  if (claim !== undefined) file.text.set([...at, "claims", record.claims.length], claim);
  if (resolved !== undefined && record.resolutions === undefined)
    file.text.set([...at, "resolutions"], [resolved.resolution]);
  else if (resolved !== undefined) file.text.set([...at, "resolutions", resolved.at], resolved.resolution);
  stdout.write(textDiff(file.name, file.before, file.text.toString(), styleFor(stdout, env)));
  if (isDryRun) stderr.write("nothing was written\n");
  else await file.write();
}
