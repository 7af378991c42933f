import { COLLECTION_NAMES } from "@org/defense-pact-data/model";
import { draft } from "./draft.ts";
import type { Endpoint } from "./endpoint.ts";
import { figures } from "./figures.ts";
import { listRecords } from "./list-records.ts";
import { graph, map } from "./map-and-graph.ts";
import { index, schema, schemaList } from "./model.ts";
import { disputes, search, stats, timeline, totals } from "./questions.ts";
import { getRecord } from "./record.ts";
import { recordParts } from "./record-parts.ts";
import { changes, feed, releases } from "./releases.ts";
import { validate } from "./validate.ts";
import { verify } from "./verify.ts";

/** Everything that can be asked. Routes, the OpenAPI document, the client and the docs are made of this list. */
export const ENDPOINTS: readonly Endpoint[] = [
  index,
  ...COLLECTION_NAMES.flatMap((collection) => [
    listRecords(collection),
    getRecord(collection),
    ...recordParts(collection),
  ]),
  listRecords("all"),
  search,
  totals,
  timeline,
  disputes,
  stats,
  map,
  graph,
  ...figures,
  releases,
  changes,
  feed,
  schemaList,
  schema,
  validate,
  verify,
  draft,
];
