import type { Index } from "../rules/index.ts";
import type { Exception } from "./config.ts";
import type { Draft } from "./draft.ts";
import type { RuleDrafter } from "./drafter.ts";
import type { Exceptions } from "./exceptions.ts";

/** What is known when everything has been read. */
export interface Ending {
  /** The rules that ran, where not all did. */
  readonly ran: ReadonlySet<string> | undefined;
  /** What there is of records; undefined where they were not kept, or the input is a part of a dataset. */
  readonly index: Pick<Index, "get" | "redirect" | "near"> | undefined;
  /** Whether there is a record of an id that fits no schema. */
  isFailed(id: string): boolean;
}

interface OwnedDraft {
  readonly record: string;
  readonly draft: Draft;
}

/** Exceptions that excepted nothing, and those of records that exist nowhere. */
export function exceptionDrafts(exceptions: Exceptions, drafter: RuleDrafter, ending: Ending): OwnedDraft[] {
  const { ran, index } = ending;
  const isKnown = (id: string) =>
    index === undefined ||
    index.get(id) !== undefined ||
    index.redirect(id) !== undefined ||
    ending.isFailed(id);
  const unneeded = exceptions.unneeded().filter(({ rule }) => ran === undefined || ran.has(rule));
  const astray = exceptions.unseen().filter(({ record }) => !isKnown(record));
  return [
    ...unneeded.map((exception) => ({ ...exception, draft: unneededDraft(exception, drafter) })),
    ...astray.map((exception) => ({
      ...exception,
      draft: astrayDraft(exception, drafter, index?.near?.(exception.record)),
    })),
  ].flatMap(({ record, draft }) => (draft === undefined ? [] : [{ record, draft }]));
}

function unneededDraft({ rule, record }: Exception, drafter: RuleDrafter): Draft | undefined {
  const message = `${rule} finds nothing in ${record}, so the exception is not needed.`;
  return drafter.ofRule("exception-unneeded", record, { path: "", message, received: rule });
}

function astrayDraft(
  { rule, record }: Exception,
  drafter: RuleDrafter,
  near: string | undefined,
): Draft | undefined {
  return drafter.ofRule("exception-of-no-record", record, {
    path: "",
    message: `There is no record ${record}, for which the configuration makes an exception to ${rule}.`,
    received: record,
    ...(near === undefined ? {} : { hint: `Did you mean "${near}"? If not, remove the exception.` }),
  });
}
