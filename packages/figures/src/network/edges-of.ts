import type { Agreement, Pledge } from "@org/defense-pact-data/types";
import type { Records } from "../records/records.ts";

/** How two records hang together: `from` is a party to, gives, … `to`. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly word: string;
}

/**
 * What joins the actors of agreements and pledges: party, signed, gives, recipient …, and among those actors who leads,
 * belongs to or holds a post in whom. Of two that join the same records the first is kept.
 */
export function edgesOf(records: Records): readonly NetworkEdge[] {
  const core = [
    ...records.agreements.flatMap(agreementEdges),
    ...records.pledges.flatMap((pledge) => pledgeEdges(pledge)),
  ];
  const known = new Set(core.flatMap(({ from, to }) => [from, to]));
  const among = records.actors.flatMap((actor) => [
    ...(actor.ledBy ?? []).map(({ actor: leader, status }) => ({
      from: leader,
      to: actor.id,
      word: status === "prospective" ? "is to lead" : "leads",
    })),
    ...(actor.area === undefined ? [] : [{ from: actor.id, to: actor.area, word: "acts in" }]),
    ...(actor.memberOf ?? []).map((body) => ({ from: actor.id, to: body, word: "belongs to" })),
    ...(actor.posts ?? []).map(({ org }) => ({ from: actor.id, to: org, word: "holds a post in" })),
  ]);
  const edges = [...core, ...among.filter(({ from, to }) => known.has(from) && known.has(to))];
  const joined = new Map(
    edges.map((edge) => [`${edge.from} ${edge.to}`, edge]).reverse() as [string, NetworkEdge][],
  );
  return edges.filter((edge) => edge.from !== edge.to && joined.get(`${edge.from} ${edge.to}`) === edge);
}

function agreementEdges(agreement: Agreement): NetworkEdge[] {
  return [
    ...agreement.parties.map(({ actor, role }) => ({ from: actor, to: agreement.id, word: role })),
    ...(agreement.signatories ?? []).map(({ person }) => ({
      from: person,
      to: agreement.id,
      word: "signed",
    })),
    ...(agreement.relations ?? []).map(({ kind, target }) => ({
      from: agreement.id,
      to: target,
      word: kind,
    })),
  ];
}

function pledgeEdges(pledge: Pledge): NetworkEdge[] {
  return [
    { from: pledge.by, to: pledge.id, word: "gives" },
    ...pledge.to.map(({ target, role }) => ({ from: pledge.id, to: target, word: role })),
    ...(pledge.under === undefined ? [] : [{ from: pledge.id, to: pledge.under, word: "under" }]),
    ...(pledge.restates === undefined ? [] : [{ from: pledge.id, to: pledge.restates, word: "restates" }]),
    ...(pledge.announcedBy === undefined
      ? []
      : [{ from: pledge.announcedBy, to: pledge.id, word: "announced" }]),
  ];
}
