import { readFileSync, statSync } from "node:fs";
import {
  type DatasetDocument,
  memoryStore,
  openStore,
  type Store,
  StoreError,
} from "@org/defense-pact-store";
import { UsageError } from "./command.ts";
import { dataFile } from "./dataset/data-file.ts";

/** Up to here, reading all records takes less time than making the index that a query on the file needs. */
const SMALL_BYTES = 8_000_000;

/**
 * Asks the published dataset. What is wrong with the question is told as a `UsageError`, all of it at once.
 *
 * @param smallBytes a larger dataset is opened as SQLite, where this Node has it.
 */
export async function askDataset<T>(
  ask: (store: Store) => Promise<T>,
  smallBytes: number = SMALL_BYTES,
): Promise<T> {
  const store = await openDataset(smallBytes);
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

async function openDataset(smallBytes: number): Promise<Store> {
  const json = dataFile("dataset.json");
  if (statSync(json).size > smallBytes) {
    try {
      return await openStore({ file: dataFile("dataset.sqlite") });
    } catch (error) {
      if (!(error instanceof StoreError && error.code === "store/needs-node")) throw error;
    }
  }
  return memoryStore(JSON.parse(readFileSync(json, "utf8")) as DatasetDocument);
}
