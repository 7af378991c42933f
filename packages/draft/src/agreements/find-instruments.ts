import type { Mention } from "../entities/entity.ts";
import {
  INSTRUMENTS,
  LOOSE_INSTRUMENTS,
  OTHER_MATTERS,
  PLAIN_MODIFIERS,
  SECURITY_WORDS,
} from "../lexicon/agreement-words.ts";
import type { Sentence } from "../text/article-text.ts";
import { isCapitalised, isWord, type Token, tokensOf } from "../text/tokens.ts";
import type { InstrumentMention } from "./mention.ts";
import { modifiersBefore } from "./name-start.ts";
import { afterHead } from "./name-tail.ts";

/** The instruments of defence and security that a sentence names, and the words that point back to one. */
export function findInstruments(sentence: Sentence, actors: readonly Mention[]): InstrumentMention[] {
  const found: InstrumentMention[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const head = headAt(tokens, at);
    if (head === undefined) {
      at += 1;
      continue;
    }
    const mention = isOther(tokens, at, head.to) ? undefined : mentionOf(sentence, actors, at, head);
    if (mention === undefined) {
      at = head.to;
      continue;
    }
    found.push(mention.mention);
    at = Math.max(mention.to, head.to);
  }
  return found;
}

interface Head {
  readonly words: string;
  readonly to: number;
  readonly isPlural: boolean;
}

const HEADS = headsByFirst();

/** The longest instrument word that begins at a token; one that another follows (`framework agreement`) is part of its name. */
function headAt(tokens: readonly Token[], at: number): Head | undefined {
  for (const { words, head, isPlural } of HEADS.get(tokens[at]?.lower ?? "") ?? []) {
    if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    const to = at + words.length;
    return HEADS.has(tokens[to]?.lower ?? "") && headAt(tokens, to) !== undefined
      ? undefined
      : { words: head, to, isPlural };
  }
  return undefined;
}

function headsByFirst(): ReadonlyMap<string, { words: string[]; head: string; isPlural: boolean }[]> {
  const found = new Map<string, { words: string[]; head: string; isPlural: boolean }[]>();
  for (const head of Object.keys(INSTRUMENTS)) {
    for (const [form, isPlural] of [
      [head, /^memoranda/.test(head)],
      [pluralOf(head), true],
    ] as const) {
      const words = tokensOf(form).map(({ lower }) => lower);
      const first = words[0] as string;
      found.set(
        first,
        [
          ...(found.get(first) ?? []),
          {
            words,
            head: head.replace("memoranda", "memorandum").replace(/^mou$/, "memorandum of understanding"),
            isPlural,
          },
        ].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return found;
}

function pluralOf(head: string): string {
  return head
    .replace(/^\S+?(?=$| of| agreement| plan)/, (word) =>
      word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`,
    )
    .replace("frameworks agreement", "framework agreements")
    .replace("actions plan", "action plans");
}

/** `deal with`, `treaty allies`, `in agreement`: words that name no instrument. */
function isOther(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const head = tokens[at]?.lower ?? "";
  if (head === "deal" && (next === "with" || /^(?:great|good|big|to|not|no)$/.test(before))) return true;
  if (
    /^(?:ally|allies|partner|obligation|obligations|commitment|commitments|process|body|bodies|dialogue)$/.test(
      next,
    )
  )
    return true;
  if (before === "in" && head === "agreement") return true;
  return /^(?:plea|peace|hostage|ceasefire|budget|trade|climate)$/.test(before);
}

function mentionOf(
  sentence: Sentence,
  actors: readonly Mention[],
  headFrom: number,
  head: Head,
): { mention: InstrumentMention; to: number } | undefined {
  const { tokens, block } = sentence;
  const start = modifiersBefore(tokens, headFrom, actors);
  const tail = afterHead(tokens, head.to, actors, isCapitalised(tokens[headFrom] as Token));
  const before = tokens.slice(start, headFrom);
  const words = [...before, ...tokens.slice(tail.matterFrom, tail.matterTo)].filter(isWord);
  const states = [
    ...actors.filter(({ from, to, entity }) => from >= start && to <= headFrom && entity.kind === "state"),
    ...tail.states,
  ];
  const isState = (token: Token): boolean =>
    actors.some(
      ({ form, start: from, end }) => form !== "organization" && from <= token.start && token.end <= end,
    );
  const content = words
    .filter((token) => !isState(token))
    .map(({ lower }) => lower)
    .filter((word) => word.length > 1 && !PLAIN_MODIFIERS.has(word) && !STOP.has(word));
  const { name } = tail;
  const isProper = isCapitalised(tokens[headFrom] as Token) && before.some((token) => isCapitalised(token));
  const first = tokens[start] as Token;
  const last = tokens[tail.to - 1] as Token;
  const mention: InstrumentMention = {
    block: block.index,
    start: first.start,
    end: last.end,
    sentence: sentence.index,
    head: head.words,
    kind: kindOf(head.words, content),
    content: [...new Set(content)],
    ...(name !== undefined && { name }),
    states,
    isListed: tail.states.length > 1,
    isProper:
      isProper ||
      (isCapitalised(tokens[headFrom] as Token) && (tail.states.length > 0 || tail.name !== undefined)),
    isPlural: head.isPlural,
    isOtherMatter: false,
    isOfOrganization: actors.some(
      ({ from, to, entity }) => from >= start && to <= headFrom && entity.kind === "organization",
    ),
    determiner: tokens[start - 1]?.lower ?? "",
  };
  if (isOfSecurity(mention)) return { mention, to: tail.to };
  const mayCount =
    mention.isProper ||
    (/^(?:framework agreement|memorandum|mou)/.test(mention.head) && mention.determiner !== "the");
  return mayCount && !/^(?:partnership|alliance|annex|charter|protocol)$/.test(mention.head)
    ? { mention: { ...mention, isOtherMatter: true }, to: tail.to }
    : undefined;
}

const STOP = new Set([
  "the",
  "and",
  "for",
  "government",
  "republic",
  "kingdom",
  "states",
  "state",
  "legally",
  "its",
  "their",
  "our",
  "between",
  "among",
  "year",
]);
const ACRONYM_HEADS = new Set(["dca", "edca", "sofa", "acsa", "gsomia", "vfa", "moa"]);

function isOfSecurity(mention: InstrumentMention): boolean {
  const { content, head, name, isProper, states } = mention;
  if (content.some((word) => OTHER_MATTERS.has(word))) return false;
  if (ACRONYM_HEADS.has(head)) return true;
  if (head === "partnership" || head === "alliance") return name !== undefined;
  const isSecurity = content.some(
    (word) => SECURITY_WORDS.has(word) || word.split("-").some((part) => SECURITY_WORDS.has(part)),
  );
  if (isSecurity) return !LOOSE_INSTRUMENTS.has(head) || isProper || /annex|declaration/.test(head);
  if (content.length === 0 && name === undefined)
    return isProper || !LOOSE_INSTRUMENTS.has(head) || /^(?:the|this)$/.test(mention.determiner);
  if (head === "treaty") return isProper;
  return isProper && states.length > 0;
}

function kindOf(head: string, content: readonly string[]): InstrumentMention["kind"] {
  if (content.includes("status") && content.includes("forces")) return "sofa";
  return INSTRUMENTS[head] ?? "agreement";
}
