import type { DatasetRecord } from "@org/defense-pact-data";
import { type CollectionName, slugOf } from "@org/defense-pact-data/model";
import type { Arguments, Terminal } from "../command.ts";
import { Asker } from "./ask.ts";
import { askEvidence } from "./ask-evidence.ts";
import { newId } from "./kinds.ts";
import type { KnownRecords } from "./known-records.ts";
import type { Answers, NewType } from "./question.ts";
import { Refusal } from "./refusal.ts";
import { supportable } from "./supportable.ts";

export { Cancelled } from "./ask.ts";

/** Asks for the type of a new record. */
export async function chooseType(types: readonly string[], terminal: Terminal): Promise<string> {
  const asker = new Asker(undefined as unknown as KnownRecords, terminal);
  return asker.choose(
    "A record of which type?",
    types.map((type) => ({ value: type, label: type })),
  );
}

/** What asking a person for a record comes to. */
export interface Asked {
  readonly record: DatasetRecord;
  /** The answers on evidence, as flags. */
  readonly evidence: Arguments["values"];
}

/** Asks for what a type of record needs and is not given yet, then who says so. */
export async function askRecord(
  name: string,
  type: NewType,
  given: Answers,
  known: KnownRecords,
  terminal: Terminal,
  make: (answers: Answers) => DatasetRecord,
): Promise<Asked> {
  const asker = new Asker(known, terminal);
  asker.begin(`A new ${name}; ^C leaves without writing anything.`);
  const record = make(await asker.questions(type, given));
  const id = await asker.line("Its id?", (text) => checkNew(text, type.collection, known), slugOf(record.id));
  const named = { ...record, id: newId(id, type.collection) } as DatasetRecord;
  const paths = supportable(named, type.collection);
  const evidence = paths.length === 0 ? {} : await askEvidence(asker, known, paths);
  asker.end(named.id);
  return { record: named, evidence };
}

function checkNew(text: string, collection: CollectionName, known: KnownRecords): void {
  const id = newId(text, collection);
  if (known.get(id) !== undefined)
    throw new Refusal(`there is a record ${id} already.`, "Choose another id.");
}
