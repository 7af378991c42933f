import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import type { Identity } from "../identity.ts";
import { recordCard, recordCardPath } from "../record/record-card.ts";
import { drawnCard } from "./picture.ts";
import type { SiteFile } from "./site-files.ts";

/** The pictures that other sites show beside links to single records. */
export function* cardFiles(data: SiteData, identity: Identity): Generator<SiteFile> {
  const all = COLLECTION_NAMES.flatMap((name): readonly DatasetRecord[] => data.list(name));
  for (const record of all) {
    const path = recordCardPath(record, data);
    if (path) yield { path, write: () => drawnCard(recordCard(record, data, identity)) };
  }
}
