import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { Evidence } from "../evidence.ts";
import { actorFacts } from "./actor-facts.ts";
import { agreementFacts } from "./agreement-facts.ts";
import { articleFacts } from "./article-facts.ts";
import { eventFacts } from "./event-facts.ts";
import type { FactRow } from "./fact-row.ts";
import { placeFacts } from "./place-facts.ts";
import { pledgeFacts } from "./pledge-facts.ts";
import { statementFacts } from "./statement-facts.ts";

/** The key facts of any record. */
export function factsTableOf(record: DatasetRecord, evidence: Evidence): readonly FactRow[] {
  switch (record.type) {
    case "agreement":
      return agreementFacts(record, evidence);
    case "pledge":
      return pledgeFacts(record, evidence);
    case "actor":
      return actorFacts(record, evidence);
    case "place":
      return placeFacts(record, evidence);
    case "event":
      return eventFacts(record, evidence);
    case "statement":
      return statementFacts(record, evidence);
    case "article":
      return articleFacts(record, evidence);
    default:
      return record satisfies never;
  }
}
