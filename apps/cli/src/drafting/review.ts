import { factsOf } from "@org/defense-pact-data/model";
import { type Draft, judge, type Proposal } from "@org/defense-pact-draft";
import { Asker } from "../authoring/ask.ts";
import type { KnownRecords } from "../authoring/known-records.ts";
import type { Terminal } from "../command.ts";
import { styleFor } from "../terminal/style.ts";
import type { Desk } from "./desk.ts";
import { editedRecord } from "./edit-field.ts";
import { withNeeded } from "./needed.ts";
import { proposalLines } from "./proposal-page.ts";

const CHOICES = [
  { value: "accept", label: "accept", hint: "write it" },
  { value: "edit", label: "edit", hint: "mend a value, then decide" },
  { value: "reject", label: "reject", hint: "leave it out" },
  { value: "next", label: "next", hint: "decide later" },
  { value: "done", label: "done", hint: "write what is accepted so far" },
];

/**
 * Walks through the proposals with a person: agreements and pledges first, then the records that none of those accepted
 * brings along.
 *
 * @returns what was accepted, with what it needs; thrown away by ^C (`Cancelled`).
 */
export async function review(draft: Draft, desk: Desk, terminal: Terminal): Promise<Proposal[]> {
  const asker = new Asker(undefined as unknown as KnownRecords, terminal);
  asker.begin(
    `${draft.article.headline}: ${draft.proposals.length} proposals; ^C leaves without writing anything.`,
  );
  const accepted: Proposal[] = [];
  let queue = [...draft.proposals].sort((a, b) => rank(a) - rank(b));
  while (queue.length > 0) {
    const later: Proposal[] = [];
    for (const proposal of queue) {
      if (withNeeded(accepted, draft.proposals).some(({ record }) => record.id === proposal.record.id))
        continue;
      const outcome = await decide(proposal, draft, desk, asker, terminal);
      if (outcome === "done") return end(asker, accepted, draft);
      if (outcome === "next") later.push(proposal);
      else if (outcome !== "reject") accepted.push(outcome);
    }
    queue =
      later.length > 0 && (await asker.confirm(`Look again at the ${later.length} put off?`)) ? later : [];
  }
  return end(asker, accepted, draft);
}

function end(asker: Asker, accepted: readonly Proposal[], { proposals }: Draft): Proposal[] {
  const all = withNeeded(accepted, proposals);
  asker.end(`${accepted.length} accepted; with what they name, ${all.length} records`);
  return all;
}

function rank({ record }: Proposal): number {
  return ["agreement", "pledge", "event", "statement", "article", "place", "actor"].indexOf(record.type);
}

async function decide(
  given: Proposal,
  draft: Draft,
  desk: Desk,
  asker: Asker,
  terminal: Terminal,
): Promise<Proposal | "reject" | "next" | "done"> {
  let proposal = given;
  for (;;) {
    asker.say(proposalLines(proposal, styleFor(terminal.stderr, terminal.env)).join("\n"));
    const choice = await asker.choose("What about it?", CHOICES);
    if (choice === "accept") {
      if (!hasErrors(proposal) || (await asker.confirm("The validator refuses it. Write it all the same?")))
        return proposal;
    } else if (choice === "edit") proposal = await edited(proposal, draft, desk, asker);
    else return choice as "reject" | "next" | "done";
  }
}

function hasErrors({ findings }: Proposal): boolean {
  return findings.some(({ severity }) => severity === "error");
}

async function edited(proposal: Proposal, draft: Draft, desk: Desk, asker: Asker): Promise<Proposal> {
  const facts = factsOf(proposal.record);
  const title =
    "title" in proposal.record ? [{ pointer: "/title", value: proposal.record.title as unknown }] : [];
  const fields = [...title, ...facts.filter(({ pointer }) => pointer !== "/title")];
  const pointer = await asker.choose(
    "Which field?",
    fields.map(({ pointer: one, value }) => ({
      value: one,
      label: one,
      hint: textOfValue(value).slice(0, 60),
    })),
  );
  const before = fields.find((field) => field.pointer === pointer)?.value;
  const given = await asker.line(`${pointer} (empty removes it)`, () => {}, textOfValue(before));
  const record = editedRecord(proposal.record, pointer, given, before);
  const others = draft.proposals.map((one) => (one.record.id === record.id ? { ...one, record } : one));
  const judged = await judge({ ...draft, proposals: others }, desk.base);
  return judged.proposals.find((one) => one.record.id === record.id) as Proposal;
}

function textOfValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
