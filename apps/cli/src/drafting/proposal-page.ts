import type { Claim, DatasetRecord } from "@org/defense-pact-data";
import { factsOf, headlineOf, pathsOf } from "@org/defense-pact-data/model";
import type { Proposal } from "@org/defense-pact-draft";
import type { Style } from "../terminal/style.ts";
import { visible } from "../terminal/visible.ts";

/** A proposal as a person reads it: what is proposed, each value with its words, the sentences, and what to mind. */
export function proposalLines(proposal: Proposal, style: Style): string[] {
  const { record, addition, confidence, flags, sentences, findings } = proposal;
  const head =
    addition === undefined ? record.id : `${addition.claims.length} further claims on ${addition.to}`;
  const claims = addition?.claims ?? record.claims;
  return [
    `${style.bold(visible(head))}  ${style.dim(`${proposal.reading ?? record.type}, ${confidence} confidence`)}`,
    `  ${visible(headlineOf(record).title)}`,
    ...claims.flatMap((claim) => claimLines(claim, record, style)),
    ...sentences.map((sentence) => style.dim(`  “${visible(marked(sentence, claims))}”`)),
    ...flags.map(({ message }) => style.yellow(`  ! ${message}`)),
    ...findings.map(({ severity, message, hint }) => {
      const line = `  ${severity === "error" ? "✗" : "·"} ${visible(message)}${hint === undefined ? "" : ` ${visible(hint)}`}`;
      return severity === "error" ? style.red(line) : line;
    }),
  ];
}

/** The value of each field that a claim supports, and its words. */
function claimLines(claim: Claim, record: DatasetRecord, style: Style): string[] {
  const values = new Map(factsOf(record).map(({ pointer, value }) => [pointer, value]));
  const words = claim.anchors
    .map(({ fragment, block }) => `“${fragment}”${block === undefined ? "" : ` ${block}`}`)
    .join(", ");
  const how = claim.rule === undefined ? "" : ` (${claim.rule})`;
  return pathsOf(claim).map((path) => {
    const value = claim.value ?? values.get(path);
    const shown =
      value === undefined ? "" : ` = ${typeof value === "string" ? value : JSON.stringify(value)}`;
    const relation = claim.relation === undefined ? "" : `${claim.relation}: `;
    return `  ${relation}${path}${visible(shown)}  ${style.dim(visible(`${words}${how}`))}`;
  });
}

/** A sentence with the quoted words in brackets. */
function marked(sentence: string, claims: readonly Claim[]): string {
  const fragments = claims
    .flatMap(({ anchors }) => anchors.map(({ fragment }) => fragment))
    .filter((fragment) => sentence.includes(fragment));
  const longest = fragments.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? sentence : sentence.replace(longest, `[${longest}]`);
}
