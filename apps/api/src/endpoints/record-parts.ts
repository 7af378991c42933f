import { type CollectionName, MAX_DEPTH } from "@org/defense-pact-store";
import { link } from "../http/page-link.ts";
import { RECORD_SCHEMAS } from "../openapi/schema-parts.ts";
import type { Reading } from "./endpoint.ts";
import { capital } from "./list-records.ts";
import { slugPlace, withRecord } from "./record.ts";
import { CURSOR, LIMIT } from "./shared-parameters.ts";

/** What stands beneath a record. */
export function recordParts(collection: CollectionName): readonly Reading[] {
  const parts = [claims(collection), links(collection), history(collection)];
  return collection === "articles" ? [...parts, citations()] : parts;
}

function part(
  collection: CollectionName,
  name: string,
): Pick<Reading, "method" | "path" | "id" | "tag" | "places" | "forms" | "problems" | "statuses"> {
  return {
    method: "GET",
    path: `/v1/${collection}/{slug}/${name}`,
    id: `get${RECORD_SCHEMAS[collection]}${capital(name)}`,
    tag: "Records",
    places: slugPlace(collection),
    forms: ["json"],
    problems: ["record/not-found", "record/withdrawn"],
    statuses: [300, 308],
  };
}

function claims(collection: CollectionName): Reading {
  return {
    ...part(collection, "claims"),
    summary: "Gives the evidence of a record: claims, resolutions, references",
    forms: ["json", "ndjson"],
    answers: "Claims",
    async answer(asked) {
      return withRecord(asked, `${collection}/${asked.path.slug}`, ({ id, record }) => {
        const { claims, resolutions = [], references = [] } = record;
        if (asked.form === "ndjson")
          return { body: claims.map((claim) => `${JSON.stringify(claim)}\n`).join("") };
        return { body: JSON.stringify({ record: id, claims, resolutions, references }) };
      });
    },
  };
}

function links(collection: CollectionName): Reading {
  return {
    ...part(collection, "links"),
    summary: "Gives what a record names and what names it, and so on",
    parameters: [
      {
        name: "depth",
        type: "number",
        least: 1,
        most: MAX_DEPTH,
        otherwise: 1,
        code: "query/bad-depth",
        description: "How many steps away; 1 unless it is given.",
        example: "2",
      },
      LIMIT,
      {
        name: "evidence",
        type: "flag",
        description: "Whether to follow what claims and resolutions cite, too.",
        example: "true",
      },
    ],
    problems: ["record/not-found", "record/withdrawn", "query/bad-limit", "query/bad-depth"],
    answers: "Links",
    async answer(asked) {
      const { depth, limit, evidence } = asked.query.values as {
        depth: number;
        limit: number;
        evidence: boolean;
      };
      return withRecord(asked, `${collection}/${asked.path.slug}`, async ({ id }) => {
        const found = await asked.source.ask((store) => store.links(id, { depth, limit, evidence }));
        return { body: JSON.stringify(found) };
      });
    },
  };
}

function history(collection: CollectionName): Reading {
  return {
    ...part(collection, "history"),
    summary: "Gives the releases that changed a record, with the changes",
    answers: "History",
    async answer(asked) {
      return withRecord(asked, `${collection}/${asked.path.slug}`, async ({ id }) => {
        const revisions = await asked.source.ask((store) => store.revisions(id));
        return { body: JSON.stringify({ record: id, revisions }) };
      });
    },
  };
}

function citations(): Reading {
  return {
    ...part("articles", "citations"),
    summary: "Gives the claims that cite an article",
    parameters: [LIMIT, CURSOR],
    problems: [
      "record/not-found",
      "record/withdrawn",
      "query/bad-limit",
      "query/bad-cursor",
      "query/stale-cursor",
    ],
    answers: "Citations",
    async answer(asked) {
      const { limit, cursor } = asked.query.values as { limit: number; cursor?: string };
      return withRecord(asked, `articles/${asked.path.slug}`, async ({ id }) => {
        const page = await asked.source.ask((store) =>
          store.claimsBySource(id, { limit, ...(cursor !== undefined && { cursor }) }),
        );
        return {
          body: JSON.stringify(page),
          links: page.next === undefined ? [] : [link(asked.page(page.next), "next")],
        };
      });
    },
  };
}
