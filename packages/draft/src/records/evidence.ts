import type { Anchor, Claim, Confidence, Derivation } from "@org/defense-pact-data";
import { codePointLength, countWords } from "@org/defense-pact-data/claims";
import type { Span } from "../entities/entity.ts";
import type { ArticleText } from "../text/article-text.ts";
import { freeSlug, slugFor } from "./slug.ts";
import type { Speakers } from "./speakers.ts";

export const MOST_WORDS = 15;
export const MOST_CHARACTERS = 120;

/** What a claim says besides where it stands. */
export interface Said {
  readonly spans: readonly Span[];
  /** Undefined where the words say the value themselves. */
  readonly rule?: string | undefined;
  readonly derivation?: Derivation;
  readonly confidence?: Confidence;
  readonly value?: unknown;
  readonly relation?: "rival";
  readonly note?: string;
}

/** Turns places of the text into anchors and claims. */
export class Evidence {
  readonly #text: ArticleText;
  readonly #source: string;
  readonly #speakers: Speakers;
  readonly #claims: Claim[] = [];
  /** What the claims so far rest on. */
  readonly #spans: Span[] = [];

  constructor(text: ArticleText, source: string, speakers: Speakers) {
    this.#text = text;
    this.#source = source;
    this.#speakers = speakers;
  }

  /** A fresh list of claims for the next record. */
  forRecord(): Evidence {
    return new Evidence(this.#text, this.#source, this.#speakers);
  }

  get claims(): Claim[] {
    return this.#claims;
  }

  /** The sentences that the claims rest on, in text order. */
  get sentences(): string[] {
    const found = this.#text.sentences.filter(({ block, start, end }) =>
      this.#spans.some((span) => span.block === block.index && span.start < end && start < span.end),
    );
    return found.map(({ text }) => text);
  }

  /** Adds a claim on one path or several; none where no words stand behind it. */
  claim(
    paths: string | readonly string[],
    { spans, rule, derivation, confidence, value, relation, note }: Said,
  ): void {
    const anchors = spans.flatMap((span) => this.anchor(span) ?? []);
    const [first] = spans;
    if (anchors.length === 0 || first === undefined) return;
    this.#spans.push(...spans);
    const list = typeof paths === "string" ? [paths] : paths;
    this.#claims.push({
      id: freeSlug(slugFor(list[0] as string, 6), (slug) => this.#claims.some((claim) => claim.id === slug)),
      ...(list.length === 1 ? { path: list[0] as string } : { paths: [...list] }),
      ...(value !== undefined && { value }),
      ...(relation !== undefined && { relation }),
      ...this.#speakers.voiceAt(first),
      derivation: derivation ?? (rule === undefined ? "explicit" : "resolved"),
      ...(rule !== undefined && { rule }),
      confidence: confidence ?? (rule === undefined ? "high" : "medium"),
      ...(note !== undefined && { note }),
      anchors,
    } as Claim);
  }

  /** The anchor of words: trimmed, and cut to what a fragment may hold. */
  anchor({ block, start, end }: Span): Anchor | undefined {
    const { text, key } = this.#text.blocks[block] ?? { text: "", key: "" };
    const fragment = cut(text.slice(start, end));
    if (fragment === "") return undefined;
    const at = start + text.slice(start, end).indexOf(fragment);
    const from = codePointLength(text.slice(0, at));
    const occurrence = occurrenceAt(text, fragment, at);
    return {
      source: this.#source,
      block: key,
      fragment,
      ...(occurrence > 1 && { occurrence }),
      start: from,
      end: from + codePointLength(fragment),
    };
  }
}

/** Without marks at its ends, at most as long as a fragment may be, cut between words. */
function cut(words: string): string {
  let fragment = words.replace(/^[\s,;:.“”"()\-–—]+/u, "").replace(/[\s,;:“”"(\-–—]+$/u, "");
  while (countWords(fragment) > MOST_WORDS || codePointLength(fragment) > MOST_CHARACTERS) {
    const shorter = fragment.replace(/\s+\S+$/u, "").replace(/[\s,;:“”"(\-–—]+$/u, "");
    if (shorter === fragment) return [...fragment].slice(0, MOST_CHARACTERS).join("").trim();
    fragment = shorter;
  }
  return fragment;
}

function occurrenceAt(text: string, fragment: string, at: number): number {
  let count = 1;
  for (
    let found = text.indexOf(fragment);
    found >= 0 && found < at;
    found = text.indexOf(fragment, found + 1)
  )
    count += 1;
  return count;
}
