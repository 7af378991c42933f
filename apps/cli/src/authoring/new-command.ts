import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DatasetRecord } from "@org/defense-pact-data";
import { inPublishedForm, RECORD_TYPES, slugOf } from "@org/defense-pact-data/model";
import {
  type Arguments,
  type Command,
  isInteractive,
  type Terminal,
  textOf,
  UsageError,
} from "../command.ts";
import { pathIn } from "./claim-paths.ts";
import { EVIDENCE_OPTIONS, evidenceFrom } from "./evidence-flags.ts";
import { judgeChange } from "./judged.ts";
import { newId } from "./kinds.ts";
import { KnownRecords } from "./known-records.ts";
import type { Answers, NewType } from "./question.ts";
import { fromFlag } from "./refusal.ts";
import { printFaults, printRemaining } from "./remaining.ts";
import { answersFrom, flagsOf, type Settled, settle } from "./settle.ts";
import { freeSlug, slugFor } from "./slug.ts";
import { supportable } from "./supportable.ts";
import { missingFlags, outNamed, writeRecord } from "./write-record.ts";

/** `defense-pact new TYPE`: the flags of the type, then those of the evidence for it. */
export function newCommand(name: string, type: NewType): Command {
  return {
    usage: `${name} [options]`,
    summary:
      `Writes a new ${name} to records/${type.collection}/<slug>.yaml; asks on a terminal for what is missing.\n` +
      "With --source and --fragment, one claim supports its facts; without, it says what `cite` must add.",
    options: {
      ...flagsOf(type),
      ...evidenceOptions(type),
      supports: {
        type: "string",
        multiple: true,
        value: "PATH",
        help: "What the fragment supports (default: every fact of the record); may be repeated.",
      },
      id: { type: "string", value: "ID", help: `The record's id (default: made from the ${type.named}).` },
      records: { type: "string", value: "DIR", help: "The folder of your records (default: records)." },
      out: { type: "string", value: "FILE", help: "Write the record there instead; never over a file." },
      stdout: { type: "boolean", help: "Print the record instead of writing it." },
    },
    examples: [EXAMPLES[name] ?? `new ${name}`, `new ${name} --stdout`],
    run: (args, terminal) => writeNew(name, type, args, terminal),
  };
}

/** A statement's own `--speaker` is the claim's too. */
function evidenceOptions({ questions }: NewType): Command["options"] {
  const taken = new Set(questions.map(({ flag }) => flag));
  return Object.fromEntries(Object.entries(EVIDENCE_OPTIONS).filter(([flag]) => !taken.has(flag)));
}

const EXAMPLES: Readonly<Record<string, string>> = {
  agreement:
    'new agreement --title "Coast pact" --kind mou --party kenya --party coastland --status signed --signed 2025-03-03',
  pledge:
    'new pledge --title "Boats for Kenya" --by coastland --to kenya --amount up-to:30000000 --currency EUR --stage announced=2025-03-04',
  actor: 'new actor --name "Coast Ledger" --kind organization',
  place: "new place --name Seaport --kind city --country coastland",
  event: 'new event --title "A visit to the boats" --kind visit --date 2025-03-04 --participant kenya=guest',
  statement:
    'new statement --title "Thanks for boats" --speaker kenya --act thank --gist "Kenya is grateful."',
  article:
    'new article --headline "Boats for the coast" --publisher coast-ledger --language en --licence unknown',
};

async function writeNew(name: string, type: NewType, args: Arguments, terminal: Terminal): Promise<number> {
  const folder = textOf(args, "records") ?? "records";
  const out = outNamed("new", args);
  const known = new KnownRecords(folder);
  const make = (answers: Answers) => recordOf(type, answers, args, known);
  const settled = settle(type, answersFrom(args, type, known), known);
  const asked = await completed(name, type, args, settled, known, terminal, make);
  if (asked === undefined) return 130;
  const record = await withEvidence(asked.record, type, asked.args, known, terminal);
  const isPrinted = args.values.stdout === true || args.positionals[1] === "-";
  const file = isPrinted ? undefined : (out ?? join(folder, type.collection, `${slugOf(record.id)}.yaml`));
  if (file !== undefined && existsSync(file))
    throw new UsageError(
      `new: ${file} is there already, and stays as it is.`,
      "Choose another --id or --out.",
    );
  const { faults, remaining } = await judgeChange(known.own, record);
  if (faults.length > 0) {
    printFaults(faults, terminal);
    return 1;
  }
  await writeRecord(record, file, terminal);
  printRemaining(file ?? "FILE", record, remaining, terminal);
  return 0;
}

interface Completed {
  readonly record: DatasetRecord;
  readonly args: Arguments;
}

/** The record of the flags, or of the answers to what they leave open; undefined where the person left. */
async function completed(
  name: string,
  type: NewType,
  args: Arguments,
  { answers, missing }: Settled,
  known: KnownRecords,
  terminal: Terminal,
  make: (answers: Answers) => DatasetRecord,
): Promise<Completed | undefined> {
  if (missing.length === 0) return { record: make(answers), args };
  const flags = missing.map(({ flag }) => flag);
  if (!isInteractive(terminal)) throw missingFlags(`new ${name}`, flags, flagsOf(type));
  const { askRecord, Cancelled } = await import("./ask-record.ts");
  try {
    const given = answersFrom(args, type, known);
    const { record, evidence } = await askRecord(name, type, given, known, terminal, make);
    return { record, args: { ...args, values: { ...args.values, ...evidence } } };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    terminal.stderr.write("nothing was written\n");
    return undefined;
  }
}

function recordOf(type: NewType, answers: Answers, args: Arguments, known: KnownRecords): DatasetRecord {
  const { collection, named, fields } = type;
  const kept = Object.entries(fields(answers)).filter(([, value]) => value !== undefined);
  const record = {
    type: RECORD_TYPES[collection],
    id: idOf(collection, String(answers[named]), textOf(args, "id"), known),
    ...Object.fromEntries(kept),
    claims: [],
  };
  return inPublishedForm(collection, record) as DatasetRecord;
}

/** Collections of which two records with one name are most likely one thing. */
const NAMED_ONCE: readonly string[] = ["actors", "places"];

function idOf(
  collection: NewType["collection"],
  name: string,
  given: string | undefined,
  known: KnownRecords,
): string {
  if (given !== undefined) {
    const id = fromFlag("id", () => newId(given, collection));
    if (known.get(id) === undefined) return id;
    throw new UsageError(`--id: there is a record ${id} already.`, "Choose another id.");
  }
  const slug = slugFor(name);
  if (slug === "") throw new UsageError(`new: no id can be made from "${name}".`, "Give one with --id.");
  if (NAMED_ONCE.includes(collection) && known.get(`${collection}/${slug}`) !== undefined)
    throw new UsageError(
      `new: there is ${collection}/${slug} already.`,
      "Use that record; if this one is another, give it an --id of its own.",
    );
  return `${collection}/${freeSlug(slug, (each) => known.get(`${collection}/${each}`) !== undefined)}`;
}

/** The record with the claim that the flags give, if they give one. */
async function withEvidence(
  record: DatasetRecord,
  type: NewType,
  args: Arguments,
  known: KnownRecords,
  terminal: Terminal,
): Promise<DatasetRecord> {
  const evidence = await evidenceFrom(
    type.collection === "statements" ? asSpoken(args) : args,
    known,
    terminal,
  );
  if (evidence === undefined) return record;
  const stated = args.values.supports as string[] | undefined;
  const paths = stated?.map((path) => pathIn(record, path)) ?? supportable(record, type.collection);
  const [path, ...others] = [...new Set(paths)];
  if (path === undefined)
    throw new UsageError("new: no fact of this record wants a claim, so --source says nothing.");
  const claim = {
    id: slugFor(path),
    ...(others.length === 0 ? { path } : { paths: [path, ...others] }),
    ...evidence,
  };
  return { ...record, claims: [claim] } as unknown as DatasetRecord;
}

/** A statement's speaker is the claim's too where the words are spoken, and only then. */
function asSpoken(args: Arguments): Arguments {
  const isSpoken = ["quoted", "paraphrased"].includes(String(args.values.voice));
  return isSpoken ? args : { ...args, values: { ...args.values, speaker: undefined } };
}
