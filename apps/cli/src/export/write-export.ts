import { join } from "node:path";
import type { ReadonlyDataset } from "@org/defense-pact-data/diff";
import type { ExportOptions, Form } from "@org/defense-pact-data/export";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import { type Terminal, UsageError } from "../command.ts";
import { type Together, writeTogether } from "../files/write-atomically.ts";
import type { FileFormInfo } from "./file-form.ts";
import { type AnyForm, describesOthers, isFileForm, isPerCollection } from "./forms.ts";
import { isFolder, writeBytes, writeText } from "./target.ts";

/** What is written in which form to where: a file, a folder, or standard output. */
export interface Export {
  readonly form: AnyForm;
  readonly options: ExportOptions;
  readonly out: string | undefined;
}

/** @throws UsageError for a form of one collection, where neither the collection nor a folder is named. */
export function checkExport({ form, options, out }: Export): void {
  if (!isPerCollection(form) || options.collection !== undefined) return;
  if (out !== undefined && isFolder(out)) return;
  throw new UsageError(
    `export: a file in ${form.title} holds one collection.`,
    "Name it with --collection, or a folder for a file of each: --out FOLDER/",
  );
}

const ALONE =
  "defense-pact: that describes tables which were not written; --out FOLDER/ writes them beside it.\n";

/** Writes a dataset that is held. */
export async function writeDataset(
  dataset: ReadonlyDataset,
  what: Export,
  terminal: Terminal,
): Promise<void> {
  const { form, options, out } = what;
  if (out === undefined || !isFolder(out)) {
    await writeFileOf(dataset, what, terminal);
    if (describesOthers(form)) terminal.stderr.write(ALONE);
    return;
  }
  await writeTogether((together) => writeFilesOf(dataset, { form, options, out }, terminal, together));
}

async function writeFilesOf(
  dataset: ReadonlyDataset,
  { form, options, out }: Export & { readonly out: string },
  terminal: Terminal,
  together: Together,
): Promise<void> {
  if (!isFileForm(form) && form.files !== undefined) {
    for (const { name, pieces } of form.files(dataset, options))
      await writeText(pieces, join(out, name), terminal, together);
    return;
  }
  const isOfEach = isPerCollection(form) && options.collection === undefined;
  for (const collection of isOfEach ? COLLECTION_NAMES : [options.collection]) {
    const file = join(out, `${collection ?? "dataset"}.${form.extension}`);
    const only = collection === undefined ? options : { ...options, collection };
    await writeFileOf(dataset, { form, options: only, out: file }, terminal, together);
  }
}

async function writeFileOf(
  dataset: ReadonlyDataset,
  { form, options, out }: Export,
  terminal: Terminal,
  together?: Together,
): Promise<void> {
  if (!isFileForm(form)) return writeText(form.write(dataset, options), out, terminal, together);
  const { write } = await form.load();
  await writeBytes((file) => write(dataset, options, file), out, terminal, together);
}

/** Whether records can be written in a form one after another, to one file. */
export async function takesRecords({ form, out }: Export): Promise<boolean> {
  if (out !== undefined && isFolder(out)) return false;
  if (!isFileForm(form)) return form.recordWriter !== undefined;
  return (await form.load()).writeRecords !== undefined;
}

/** Writes records as they come, those of the collection that is asked for. */
export async function writeRecords(
  records: AsyncIterable<DatasetRecord>,
  { form, options, out }: Export,
  terminal: Terminal,
): Promise<void> {
  const wanted = ofCollection(records, options);
  if (isFileForm(form)) await writeRecordBytes(wanted, form, { options, out }, terminal);
  else await writeText(recordPieces(wanted, form, options), out, terminal);
}

async function writeRecordBytes(
  records: AsyncIterable<DatasetRecord>,
  form: FileFormInfo,
  { options, out }: Omit<Export, "form">,
  terminal: Terminal,
): Promise<void> {
  const { writeRecords: fill } = await form.load();
  await writeBytes(async (file) => fill?.(records, options, file), out, terminal);
}

async function* ofCollection(
  records: AsyncIterable<DatasetRecord>,
  { collection }: ExportOptions,
): AsyncGenerator<DatasetRecord> {
  for await (const record of records) {
    if (collection === undefined || record.id.startsWith(`${collection}/`)) yield record;
  }
}

/** Pieces are gathered to some size, since each is a write of its own. */
const PIECE_CHARACTERS = 64 * 1024;

async function* recordPieces(
  records: AsyncIterable<DatasetRecord>,
  form: Form,
  options: ExportOptions,
): AsyncGenerator<string> {
  const writer = form.recordWriter?.(options);
  if (writer === undefined) return;
  let piece = writer.head;
  for await (const record of records) {
    piece += writer.record(record);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = "";
  }
  yield piece + writer.tail;
}
