import type { ArticleGiven, Drafter } from "@org/defense-pact-draft";
import { problem } from "../problems/problem.ts";
import { publishedBase } from "../source/published-base.ts";
import { readText } from "../uploads/read-text.ts";
import { unpacked } from "../uploads/unpacked.ts";
import type { Judging } from "./endpoint.ts";

/** Longer than any article; what a text costs grows with its length. */
const MOST_BYTES = 200_000;

export const draft: Judging = {
  method: "POST",
  path: "/v1/draft",
  id: "draft",
  tag: "Your data",
  summary: "Proposes the records that an article tells of, each value with the words that say so",
  description:
    "Agreements, pledges, actors and places by rules that say the same of the same text; what tells of a record that there is already comes as further claims on it. A person has to accept them. The text is neither kept nor logged.",
  parameters: [
    {
      name: "published",
      type: "text",
      mostLength: 40,
      description:
        "When it was published, in EDTF, where its lines do not say; relative dates count from it.",
      example: "2023-09-25",
    },
    {
      name: "publisher",
      type: "text",
      mostLength: 200,
      description: "Who published it, a name or an id, where its lines do not say.",
      example: "U.S. Department of Defense",
    },
    {
      name: "url",
      type: "text",
      mostLength: 2000,
      description: "Where it was published.",
      example: "https://example.org/readout",
    },
  ],
  takes: ["text/plain"],
  forms: ["json"],
  answers: "Draft",
  problems: ["request/too-large", "request/bad-body"],
  async answer({ query, body, encoding, length, config }) {
    const text = await readText(
      unpacked(body, encoding, Math.min(MOST_BYTES, config.maxDocumentBytes), length),
    );
    if (text.trim() === "")
      throw problem("request/bad-body", "The body has no words.", {
        suggestion: "Send the text of an article.",
      });
    const { judge } = await import("@org/defense-pact-draft");
    const made = (await drafter()).propose(text, query.values as ArticleGiven);
    return JSON.stringify(await judge(made, await publishedBase()));
  },
};

let made: Promise<Drafter> | undefined;

/** Against the published dataset; made once, when first asked for. */
function drafter(): Promise<Drafter> {
  made ??= Promise.all([import("@org/defense-pact-draft"), publishedBase()]).then(
    ([{ Drafter: Made }, base]) => new Made(base),
  );
  return made;
}
