import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import type { CollectionName } from "../../shape/index.ts";
import { collectionsOf } from "../chosen.ts";
import { csv } from "../csv/index.ts";
import type { ExportOptions } from "../form.ts";

/** The CSV file of a collection, with what tells whether a copy is whole. */
export interface DescribedFile {
  readonly collection: CollectionName;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The CSV files of an export, measured by writing them once; none is kept in memory. */
export function describedFiles(dataset: ReadonlyDataset, options: ExportOptions): DescribedFile[] {
  return collectionsOf(options).map((collection) => ({
    collection,
    name: `${collection}.${csv.extension}`,
    ...measured(csv.write(dataset, { ...options, collection })),
  }));
}

function measured(pieces: Iterable<string>): { readonly bytes: number; readonly sha256: string } {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  let bytes = 0;
  for (const piece of pieces) {
    const encoded = encoder.encode(piece);
    hash.update(encoded);
    bytes += encoded.length;
  }
  return { bytes, sha256: bytesToHex(hash.digest()) };
}
