import { readFileSync } from "node:fs";
import {
  type DatasetDocument,
  memoryStore,
  openStore,
  type Store,
  StoreError,
} from "@org/defense-pact-store";
import { UsageError } from "./command.ts";
import { dataFile } from "./dataset/data-file.ts";

/**
 * Asks the published dataset. What is wrong with the question is told as a `UsageError`, all of it at once.
 *
 * @param open gives the store; left out, the SQLite file is opened, where this Node can.
 */
export async function askDataset<T>(
  ask: (store: Store) => Promise<T>,
  open: () => Promise<Store> = openFile,
): Promise<T> {
  const store = await open();
  try {
    return await ask(store);
  } catch (error) {
    throw error instanceof StoreError ? usageError(error.issues) : error;
  } finally {
    await store.close();
  }
}

/** What is wrong, a sentence a line, and what was probably meant. */
export function usageError(issues: StoreError["issues"]): UsageError {
  const hints = issues.flatMap(({ suggestion }) => suggestion ?? []).map(hintOf);
  return new UsageError(
    issues.map(({ message }) => message).join("\n"),
    hints.length > 0 ? [...new Set(hints)].join("\n") : undefined,
  );
}

/** A suggestion is a word to write instead, or advice in a sentence. */
function hintOf(suggestion: string): string {
  return suggestion.includes(" ") ? suggestion : `Did you mean "${suggestion}"?`;
}

/** Even for a few hundred records, opening the file takes a third of the time of reading them all. */
export async function openFile(): Promise<Store> {
  loadSqliteQuietly();
  try {
    return await openStore({ file: dataFile("dataset.sqlite") });
  } catch (error) {
    if (!(error instanceof StoreError && error.code === "store/needs-node")) throw error;
  }
  return openRecords();
}

/** The same records in memory. */
export function openRecords(): Promise<Store> {
  return memoryStore(JSON.parse(readFileSync(dataFile("dataset.json"), "utf8")) as DatasetDocument);
}

/** Node 22 says at first use that its SQLite is experimental, which is no business of who asks for a list. */
function loadSqliteQuietly(): void {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    process.getBuiltinModule?.("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}
