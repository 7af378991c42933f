import type { Claim, DatasetRecord, Fact, Resolution } from "@org/defense-pact-data";
import { claimFinder, headlineOf, isActive, pathsOf } from "@org/defense-pact-data/model";
import { readable } from "./cell-text.ts";
import { claimText } from "./claim-text.ts";
import { factsToRead } from "./facts-to-read.ts";
import { fieldLabel } from "./field-label.ts";
import type { Style } from "./style.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

const INDENT = "    ";
const HANGING = `${INDENT}  `;
/** Facts that the head of the page tells already. */
const IN_HEAD = /^\/(id|type|title|name|headline|summary)$|\/key$/;

/**
 * A record as lines for a terminal: what it is and whether sources disagree, then each fact with what sources say of
 * it and why one of several rivals was chosen, then what stands there without a source.
 */
export function recordPage(record: DatasetRecord, style: Style, width: number): string[] {
  const claimsOn = claimFinder(record);
  const all = factsToRead(record).map((fact) => ({ ...fact, claims: claimsOn(fact.pointer) }));
  const facts = all.filter(({ pointer, claims }) => !IN_HEAD.test(pointer) || claims.length > 0);
  const page = new Page(record, { style, width });
  return [
    ...page.head(),
    ...facts.filter(({ claims }) => claims.length > 0).flatMap((fact) => page.fact(fact)),
    ...page.claimsBeside(all),
    ...page.unsourced(facts.filter(({ claims }) => claims.length === 0)),
    style.dim(wrapped(`\`defense-pact links ${record.id}\` shows what names it.`, width, "", "  ")),
  ];
}

/** Records of others may hold what a terminal would obey. */
function wrapped(text: string, width: number, first?: string, others?: string): string {
  const line = /[\n\r\t]/.test(text) ? text.replace(/\s+/g, " ") : text;
  return wrap(visible(line), width, first, others);
}

interface Layout {
  readonly style: Style;
  readonly width: number;
}

/** A fact with the claims on it, or on an object or list around it. */
interface ClaimedFact extends Fact {
  readonly claims: readonly Claim[];
}

class Page {
  readonly #record: DatasetRecord;
  readonly #layout: Layout;
  /** Where a claim was printed in full; on a further fact it is only referred to. */
  readonly #printed = new Map<Claim, string>();

  constructor(record: DatasetRecord, layout: Layout) {
    this.#record = record;
    this.#layout = layout;
  }

  head(): string[] {
    const { style, width } = this.#layout;
    const { title, kind, status, date } = headlineOf(this.#record);
    const line = [this.#record.type, kind, status, date, this.#record.id].filter(Boolean).join(" · ");
    const { summary } = this.#record as { summary?: string };
    return [
      style.bold(wrapped(title, width)),
      style.dim(wrapped(line, width, "", "  ")),
      ...(summary === undefined ? [] : ["", wrapped(summary, width)]),
      "",
      this.#disagreement(),
      "",
    ];
  }

  #disagreement(): string {
    const { style, width } = this.#layout;
    const { claims } = this.#record;
    if (claims.length === 0) return style.dim("No source is given for it.");
    const rivals = claims.filter((claim) => claim.relation === "rival" && isActive(claim));
    if (rivals.length === 0) return style.dim("No source disagrees.");
    const fields = [...new Set(rivals.flatMap(pathsOf))].map(fieldLabel);
    return style.yellow(wrapped(`Sources disagree on: ${fields.join("; ")}.`, width, "", "  "));
  }

  fact({ pointer, value, claims }: ClaimedFact): string[] {
    const resolution = this.#record.resolutions?.find(({ path }) => path === pointer);
    return [
      this.#heading(pointer, value),
      ...claims.flatMap((claim) => this.#claim(claim, pointer)),
      ...(resolution ? [this.#resolution(resolution)] : []),
    ];
  }

  /** Claims that no fact stands under, such as of a value that was withdrawn. */
  claimsBeside(facts: readonly ClaimedFact[]): string[] {
    const shown = new Set(facts.flatMap(({ claims }) => claims));
    const others = this.#record.claims.filter((claim) => !shown.has(claim));
    return others.flatMap((claim) => {
      const path = pathsOf(claim).join(", ");
      return [this.#layout.style.bold(fieldLabel(path)), ...this.#claim(claim, path)];
    });
  }

  unsourced(facts: readonly ClaimedFact[]): string[] {
    if (facts.length === 0) return [""];
    const lines = facts.map(({ pointer, value }) => this.#heading(pointer, value, INDENT));
    return ["", this.#layout.style.dim("Ours, without a source:"), ...lines, ""];
  }

  #heading(pointer: string, value: unknown, indent = ""): string {
    const { style, width } = this.#layout;
    const label = fieldLabel(pointer);
    const text = wrapped(`${label}: ${readable(value)}`, width, indent, `${indent}${INDENT}`);
    const head = `${indent}${label}:`;
    return text.startsWith(head) ? style.bold(head) + text.slice(head.length) : text;
  }

  #claim(claim: Claim, pointer: string): string[] {
    const { style, width } = this.#layout;
    const before = this.#printed.get(claim);
    if (before !== undefined) {
      const again = `${INDENT}the same words as for ${fieldLabel(before)}`;
      return claim.relation === undefined ? [style.dim(wrapped(again.trim(), width, INDENT, HANGING))] : [];
    }
    this.#printed.set(claim, pointer);
    const text = wrapped(claimText(claim), width, INDENT, HANGING);
    return [claim.relation === "rival" ? style.yellow(text) : text];
  }

  #resolution({ method, chosen, rationale }: Resolution): string {
    const { style, width } = this.#layout;
    const text = `we chose ${readable(chosen)}, by ${method}: ${rationale}`;
    return style.green(wrapped(text, width, INDENT, HANGING));
  }
}
