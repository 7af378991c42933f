import { existsSync } from "node:fs";
import type { DatasetRecord } from "@org/defense-pact-data";
import { claimOf, saysTheSame } from "../authoring/cited-claim.ts";
import { EVIDENCE_OPTIONS, evidenceFrom } from "../authoring/evidence-flags.ts";
import { judgeChange } from "../authoring/judged.ts";
import { KnownRecords } from "../authoring/known-records.ts";
import { printFaults, printRemaining } from "../authoring/remaining.ts";
import { type PlacedResolution, RESOLUTION_OPTIONS, resolutionFrom } from "../authoring/resolution-flags.ts";
import { surroundingFolder } from "../authoring/surrounding-folder.ts";
import { type Command, type Terminal, textOf, UsageError } from "../command.ts";
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
