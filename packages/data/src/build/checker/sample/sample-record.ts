import type { DatasetRecord } from "../../../../types/index.d.ts";
import { sampleActor, samplePlace } from "./actor.ts";
import { sampleAgreement, sampleEvent } from "./agreement.ts";
import { sampleArticle } from "./article.ts";
import { apparatusFor } from "./claims.ts";
import { idOf, type Placed, placed, type References, referencesFrom } from "./ids.ts";
import { samplePledge, sampleStatement } from "./pledge.ts";
import { type Random, randomOf } from "./random.ts";

/**
 * The record number `index` of an endless, invented dataset: valid, of all seven types, with a claim for each
 * fact that asks for one. The same index and seed give the same record, in any order and in constant memory;
 * ids are unique, and references resolve in the first 20 records and the blocks of 20 before the record's own.
 */
export function sampleRecord(index: number, seed = 1): DatasetRecord {
  const at = placed(index);
  const random = randomOf(Math.imul(index + 1, 0x9e3779b1) ^ seed);
  const refs = referencesFrom(at.block, random);
  const bare = bareRecord(at, random, refs);
  return { ...bare, ...apparatusFor(bare, at.collection, random, refs) } as DatasetRecord;
}

function bareRecord(
  { collection, number }: Placed,
  random: Random,
  refs: References,
): Omit<DatasetRecord, "claims"> {
  const id = idOf(collection, number);
  switch (collection) {
    case "articles":
      return sampleArticle(id, random, refs);
    case "actors":
      return sampleActor(id, number, random, refs);
    case "places":
      return samplePlace(id, random, refs);
    case "agreements":
      return sampleAgreement(id, random, refs);
    case "pledges":
      return samplePledge(id, random, refs);
    case "events":
      return sampleEvent(id, random, refs);
    case "statements":
      return sampleStatement(id, random, refs);
  }
}
