import type { Mention } from "../entities/entity.ts";
import type { NamedActor } from "../proposal.ts";
import type { Evidence } from "./evidence.ts";

/** Every actor that the mentions name, once, with the first words that do; a capital that stands for one does not. */
export function namedActors(mentions: readonly Mention[], evidence: Evidence): NamedActor[] {
  const found = new Map<string, NamedActor>();
  for (const mention of mentions) {
    const { id, name, kind, isKnown } = mention.entity;
    const anchor = found.has(id) || mention.form === "capital" ? undefined : evidence.anchor(mention);
    if (anchor !== undefined) found.set(id, { id, name, kind, isKnown, anchor });
  }
  return [...found.values()];
}
