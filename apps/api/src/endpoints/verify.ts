import type { Article, Claim } from "@org/defense-pact-data/types";
import type { Store } from "@org/defense-pact-store";
import { MAX_LIMIT } from "@org/defense-pact-store";
import { problem } from "../problems/problem.ts";
import { readText } from "../uploads/read-text.ts";
import { unpacked } from "../uploads/unpacked.ts";
import type { Judging } from "./endpoint.ts";

export const verify: Judging = {
  method: "POST",
  path: "/v1/verify",
  id: "verify",
  tag: "Your data",
  summary: "Checks that every fragment quoted from an article stands in the text that you hold",
  description:
    "The text is compared with the article's fingerprint and with every anchor in it. It is neither kept nor logged.",
  parameters: [
    {
      name: "article",
      type: "text",
      mostLength: 140,
      isRequired: true,
      description: "The article's id, or its slug.",
      example: "anadolu-2023-09-25-us-kenya",
    },
  ],
  takes: ["text/plain"],
  forms: ["json"],
  answers: "Verification",
  problems: ["record/not-found", "request/missing-parameter", "request/too-large", "request/bad-body"],
  async answer({ query, body, encoding, length, config, source }) {
    const { article: name } = query.values as { article: string };
    const id = name.includes("/") ? name : `articles/${name}`;
    const text = await readText(unpacked(body, encoding, config.maxDocumentBytes, length));
    const { verifyArticle } = await import("@org/defense-pact-data/claims");
    const { article, holders } = await source.ask((store) => anchoredIn(store, id));
    if (article?.type !== "article")
      throw problem("record/not-found", `There is no article ${JSON.stringify(id.slice(0, 160))}.`, {
        parameter: "article",
      });
    return JSON.stringify(verifyArticle(text, article as Article, holders));
  },
};

/** An article, and the claims that cite it by the record that holds them. */
async function anchoredIn(store: Store, id: string) {
  const article = (await store.get(id))?.record;
  const claims = new Map<string, Claim[]>();
  for (
    let cursor: string | undefined, isFirst = true;
    article !== undefined && (isFirst || cursor !== undefined);
    isFirst = false
  ) {
    const page = await store.claimsBySource(id, {
      limit: MAX_LIMIT,
      ...(cursor !== undefined && { cursor }),
    });
    for (const { record, claim } of page.claims) claims.set(record, [...(claims.get(record) ?? []), claim]);
    cursor = page.next;
  }
  return { article, holders: [...claims].map(([record, held]) => ({ id: record, claims: held })) };
}
