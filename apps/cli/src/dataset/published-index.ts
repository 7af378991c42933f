import type { DatasetRecord } from "@org/defense-pact-data";
import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { type Index, memoryIndex } from "@org/defense-pact-data/rules";
import { publishedDataset } from "./published-dataset.ts";
import { publishedRecord } from "./published-record.ts";

/** So many records are read one by one; whoever asks for more is better off with all of them in memory. */
const FEW = 64;

/**
 * The installed dataset as what other data builds on. It reads no more than is asked of it, so that validating one
 * small file costs the records that the file names.
 *
 * @param few how many records are read one by one.
 */
export function publishedIndex(few: number = FEW): Index {
  const single = new Map<string, DatasetRecord | undefined>();
  const all = once(() => {
    const dataset = publishedDataset();
    return memoryIndex(
      COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => dataset[name]),
      { redirects: dataset.redirects },
    );
  });
  return {
    get(id) {
      if (single.has(id)) return single.get(id);
      if (single.size >= few) return all().get(id);
      const record = publishedRecord(id);
      single.set(id, record);
      return record;
    },
    redirect: (id) => all().redirect(id),
    near: (id) => all().near?.(id),
    list: (collection) => all().list(collection),
    count: (id) => all().count(id),
    anchorsOn: (id) => all().anchorsOn(id),
    pledgesWithKey: (key) => all().pledgesWithKey(key),
    actorsWithDemonym: (demonym) => all().actorsWithDemonym(demonym),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
