import type { Claim } from "@org/defense-pact-data";
import { factsOf, pathsOf } from "@org/defense-pact-data/model";
import type { Draft, Proposal } from "@org/defense-pact-draft";
import { type Html, html } from "../html/html.ts";
import { withCode } from "../html/with-code.ts";

/** The proposals of a draft: what each says, its words, their sentences, and what to mind. */
export function proposalsList({ proposals }: Draft): Html {
  return html`${proposals.map(proposalOf)}`;
}

function proposalOf({ record, addition, confidence, reading, flags, findings, sentences }: Proposal): Html {
  const title = "name" in record ? record.name : "title" in record ? record.title : record.headline;
  const what = addition === undefined ? record.type : `further claims on ${addition.to}`;
  const claims = addition?.claims ?? record.claims;
  const values = new Map(factsOf(record).map(({ pointer, value }) => [pointer, value]));
  return html`<h3>${title} <span class="quiet">${what}, ${reading === undefined ? "" : `${reading}, `}${confidence} confidence</span></h3>${flags.map(({ message }) => html`<p class="remark">${message}</p>`)}<ul>${claims.map((claim) => claimItem(claim, values))}</ul>${findings.map(({ severity, message }) => html`<p><span class="severity ${severity}">${severity === "error" ? "Error" : "Warning"}</span> ${withCode(message)}</p>`)}${sentences.map((sentence) => html`<blockquote><p>${sentence}</p></blockquote>`)}`;
}

function claimItem(claim: Claim, values: ReadonlyMap<string, unknown>): Html {
  const words = claim.anchors.map(({ fragment }) => `“${fragment}”`).join(", ");
  return html`${pathsOf(claim).map((path) => html`<li><code>${path}</code> ${shown(claim.value ?? values.get(path))} <span class="quiet">${words}${claim.rule === undefined ? "" : ` (${claim.rule})`}</span></li>`)}`;
}

/** A value in words: of a quantity its modality and numbers, "exact 30,000,000". */
function shown(value: unknown): string {
  if (value === undefined || typeof value === "string") return value ?? "";
  if (typeof value === "number") return value.toLocaleString("en-GB");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value).map(shown).join(" ");
}
