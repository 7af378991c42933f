import type { Context } from "../context.ts";
import { type Entity, type Mention, plainSpan } from "../entities/entity.ts";
import type { RoleReading } from "./pledge.ts";

/** Whether it can give. */
export function isGiver({ kind, state }: Entity): boolean {
  return (
    kind === "state" ||
    (kind === "person" && state !== undefined) ||
    kind === "organization" ||
    kind === "coalition" ||
    kind === "mission"
  );
}

/** Whether it can receive. */
export function isReceiver({ kind }: Entity): boolean {
  return kind === "state" || kind === "mission" || kind === "organization" || kind === "coalition";
}

/** The state that a mention stands for, with the person who speaks for it. */
export function roleOf({ entities }: Context, mention: Mention): RoleReading | undefined {
  const { entity } = mention;
  if (entity.kind === "state") return plain(mention);
  const state = entity.state === undefined ? undefined : entities.actors.get(entity.state);
  if (entity.kind === "person")
    return (
      state && {
        entity: state,
        span: plainSpan(mention),
        rule: "office-held",
        person: { entity, span: plainSpan(mention) },
      }
    );
  return state === undefined
    ? plain(mention)
    : { entity: state, span: plainSpan(mention), rule: "office-of-state" };
}

/** The actor itself. */
export function plain(mention: Mention): RoleReading {
  const rule =
    mention.form === "demonym"
      ? "demonym"
      : mention.form === "government"
        ? "office-of-state"
        : mention.form === "capital"
          ? "capital-for-government"
          : undefined;
  return { entity: mention.entity, span: plainSpan(mention), ...(rule !== undefined && { rule }) };
}
