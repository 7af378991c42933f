import { slugOf } from "@org/defense-pact-data/model";
import type { Actor } from "@org/defense-pact-data/types";
import { inlineList } from "../../html/html.ts";
import { sayTerm } from "../../words/vocabulary.ts";
import type { Evidence } from "../evidence.ts";
import { aliasRows, identifierRows } from "./common-rows.ts";
import { type FactRow, itemKey, row } from "./fact-row.ts";

/** The key facts of an actor. */
export function actorFacts(actor: Actor, evidence: Evidence): readonly FactRow[] {
  const { posts = [], memberOf = [], ledBy = [], contributors = [] } = actor;
  return [
    ...row("Kind", evidence.cite("/kind")),
    ...row(
      "Posts",
      ...posts.map(({ key, from, to, asOf }) => [
        evidence.cite(`/posts/${key}/title`),
        ", ",
        evidence.cite(`/posts/${key}/org`),
        from && [", from ", evidence.cite(`/posts/${key}/from`)],
        to && [", to ", evidence.cite(`/posts/${key}/to`)],
        asOf && [", known to hold it on ", evidence.cite(`/posts/${key}/asOf`)],
      ]),
    ),
    ...row(
      "Member of",
      memberOf.length > 0 && inlineList(memberOf.map((id) => evidence.cite(`/memberOf/${slugOf(id)}`))),
    ),
    ...row(
      "Led by",
      ...ledBy.map((lead) => {
        const at = `/ledBy/${itemKey(lead, lead.actor)}`;
        return [evidence.cite(`${at}/actor`), " (", evidence.cite(`${at}/status`, sayTerm(lead.status)), ")"];
      }),
    ),
    ...row(
      "Contributors",
      contributors.length > 0 &&
        inlineList(contributors.map((id) => evidence.cite(`/contributors/${slugOf(id)}`))),
    ),
    ...row("Acts in", actor.area && evidence.cite("/area")),
    ...row("Authorised by", actor.authorisedBy && evidence.cite("/authorisedBy")),
    ...aliasRows(actor.aliases, evidence),
    ...identifierRows(actor.identifiers, evidence),
  ];
}
