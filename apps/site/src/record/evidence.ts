import { claimsOn, isActive } from "@org/defense-pact-data/model";
import type { Claim } from "@org/defense-pact-data/types";
import { type Child, type Html, html } from "../html/html.ts";
import { count } from "../words/say.ts";
import { REFERENCE_WORDS, RELATION_WORDS, VOICE_WORDS } from "../words/vocabulary.ts";
import type { Reader } from "./reader.ts";
import { sourceHtml } from "./source.ts";

/** A popover shows this many claims; the table has all. */
const MOST_SHOWN = 6;

/**
 * Underlines the values of a record that have evidence, and collects the popovers that show it. A popover opens
 * without any script; the evidence table says the same for print and touch.
 */
export class Evidence {
  readonly #reader: Reader;
  readonly #popovers = new Map<string, Html>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The value at a pointer with its evidence; `shown` stands in place of the value's own words. */
  cite(pointer: string, shown: Child = this.#reader.value(pointer)): Child {
    const id = this.#popoverFor(pointer);
    if (id === undefined) return shown;
    const isLink = html`${shown}`.markup.includes("<a ");
    if (!isLink) return html`<button type="button" class="cited" popovertarget="${id}">${shown}</button>`;
    const { length } = this.#claimsOn(pointer);
    const claims = length || "ref";
    const label = `${length === 0 ? "ref: reference list" : count(length, "claim")} behind ${this.#reader.label(pointer)}`;
    return html`${shown}<button type="button" class="cited-mark" popovertarget="${id}" aria-label="${label}">${claims}</button>`;
  }

  /** The popovers of all values cited so far. */
  popovers(): Child {
    return [...this.#popovers.values()];
  }

  #claimsOn(pointer: string): readonly Claim[] {
    return claimsOn(this.#reader.record, pointer).filter(isActive);
  }

  #popoverFor(pointer: string): string | undefined {
    const id = `why${pointer.replace(/[^a-zA-Z0-9]+/g, "-")}`;
    if (this.#popovers.has(id)) return id;
    const claims = this.#claimsOn(pointer);
    const reference = this.#referenceFor(pointer);
    if (claims.length === 0 && !reference) return undefined;
    const more = claims.length - MOST_SHOWN;
    const rows = claims.slice(0, MOST_SHOWN).map((claim) => this.#claimRow(claim, pointer));
    this.#popovers.set(
      id,
      html`<div popover class="why" id="${id}"><p class="why-title">${this.#reader.label(pointer)}</p>${
        rows.length > 0 && html`<ul>${rows}</ul>`
      }${reference && html`<p>From a reference list: ${reference}.</p>`}${
        more > 0 && html`<p><a href="#evidence">${count(more, "more claim")} in the evidence table</a></p>`
      }</div>`,
    );
    return id;
  }

  #referenceFor(pointer: string): string | undefined {
    const { references = [] } = this.#reader.record;
    const around = references
      .filter(({ path }) => pointer === path || pointer.startsWith(`${path}/`))
      .sort((a, b) => b.path.length - a.path.length)[0];
    return around && (REFERENCE_WORDS[around.source] ?? around.source);
  }

  #claimRow(claim: Claim, pointer: string): Html {
    const [anchor] = claim.anchors;
    const says =
      claim.relation &&
      html`<b>${RELATION_WORDS[claim.relation]}: ${this.#reader.say(pointer, claim.value)}.</b> `;
    const fragment =
      anchor &&
      html`<q>${anchor.fragment}</q> <span class="quiet">${sourceHtml(anchor, this.#reader.data)}, ${VOICE_WORDS[claim.voice]}</span>`;
    return html`<li>${says}${fragment} <a href="#claim-${claim.id}" class="permalink">claim</a></li>`;
  }
}
