import type { Draft } from "@org/defense-pact-draft";
import { type Arguments, type Terminal, textOf } from "../command.ts";
import { visible } from "../terminal/visible.ts";
import { articleGiven } from "./article-given.ts";
import { askModel, modelEndpoint } from "./ask-model.ts";
import type { Desk } from "./desk.ts";

/** What the rules read, and what a model suggests where one is asked. */
export async function propose(text: string, args: Arguments, desk: Desk, { env }: Terminal): Promise<Draft> {
  const given = articleGiven(args, desk);
  const base = textOf(args, "model");
  if (base === undefined) return desk.drafter.propose(text, given);
  const endpoint = modelEndpoint(base, textOf(args, "model-name"), env.DEFENSE_PACT_MODEL_KEY || undefined);
  return desk.drafter.proposeWith(await askModel(endpoint, text), text, given);
}

/** What the model suggested in vain. */
export function tellRefused({ refused = [] }: Draft, { stderr }: Terminal): void {
  for (const { what, reason } of refused)
    stderr.write(`refused of the model: ${visible(`${what}: ${reason}`)}\n`);
}
