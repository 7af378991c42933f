import type { Actor, Place } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { Entity, Span } from "../entities/entity.ts";
import { type Flag, flag } from "../proposal.ts";
import type { Evidence } from "./evidence.ts";
import { slugFor } from "./slug.ts";

/** A new actor's record, with the post that the text gives a person. */
export function actorRecord(
  entity: Entity,
  mention: Span,
  evidence: Evidence,
  published: string | undefined,
): { record: Actor; flags: Flag[] } {
  const flags: Flag[] = [];
  const { post, state } = entity;
  evidence.claim("/name", { spans: [mention] });
  const isOffice = entity.kind === "person" && post !== undefined && state !== undefined;
  const key = slugFor(post?.title ?? "");
  if (isOffice && key !== "") {
    evidence.claim([`/posts/${key}/title`], { spans: [post.span] });
    const rule = post.stateBy === "publisher" ? "publisher-state" : undefined;
    evidence.claim([`/posts/${key}/org`], {
      spans: [post.span],
      ...(rule !== undefined && { rule, derivation: "inferred" as const }),
    });
    if (rule !== undefined) flags.push(flag("post-by-publisher"));
    if (published !== undefined)
      evidence.claim(`/posts/${key}/asOf`, { spans: [post.span], rule: "same-day-as-publication" });
  }
  const isMember = entity.kind === "organization" && state !== undefined;
  if (isMember) evidence.claim(`/memberOf/${slugOf(state)}`, { spans: [mention], rule: "demonym" });
  const record = {
    type: "actor",
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    ...(isOffice &&
      key !== "" && {
        posts: [
          {
            key,
            title: post.title.slice(0, 200),
            org: state,
            ...(published !== undefined && { asOf: published }),
          },
        ],
      }),
    ...(isMember && { memberOf: [state] }),
    claims: evidence.claims,
  } as Actor;
  return { record, flags };
}

/** A new place's record: a capital with its state, or a facility whose state the words do not give. */
export function placeRecord(
  id: string,
  name: string,
  country: string | undefined,
  mention: Span,
  evidence: Evidence,
): Place {
  evidence.claim("/name", { spans: [mention] });
  if (country !== undefined)
    evidence.claim("/country", { spans: [mention], rule: "capital-of-state", confidence: "high" });
  return {
    type: "place",
    id,
    name,
    kind: country === undefined ? "facility" : "city",
    ...(country !== undefined && { country }),
    claims: evidence.claims,
  } as Place;
}
