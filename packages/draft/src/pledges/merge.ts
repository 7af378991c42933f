import type { Context } from "../context.ts";
import { numbersOf } from "../figures/numbers-of.ts";
import type { ArticleText } from "../text/article-text.ts";
import type { PledgeReading, Promised } from "./pledge.ts";

/**
 * One reading for each promise: a sum that the text repeats, or that its headline names, is one promise. A headline's
 * sum that others of the text add up to is their total.
 */
export function mergePledges({ text }: Context, pledges: readonly PledgeReading[]): PledgeReading[] {
  const isHeadline = ({ spans }: PledgeReading): boolean =>
    text.blocks[spans[0]?.block ?? -1]?.kind === "headline";
  const body = pledges.filter((pledge) => !isHeadline(pledge));
  const kept: PledgeReading[] = [];
  for (const pledge of [...body, ...pledges.filter(isHeadline)]) {
    const same = isAnother(text, pledge) ? undefined : kept.find((other) => isSameSum(pledge, other));
    if (same !== undefined) same.spans.push(...pledge.spans);
    else kept.push(isHeadline(pledge) && isSumOf(pledge, kept) ? { ...pledge, isTotal: true } : pledge);
  }
  return kept.sort((a, b) => a.sentence - b.sentence || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** `another $1 billion`: the same sum once more, not the same promise told again. */
function isAnother(text: ArticleText, { spans: [span] }: PledgeReading): boolean {
  const { text: block } = text.blocks[span?.block ?? -1] ?? { text: "" };
  return /\b(?:another|a further|a second|a separate)\s+(?:\w+\s+)?$/i.test(
    block.slice(Math.max(0, (span?.start ?? 0) - 24), span?.start),
  );
}

function isSameSum(a: PledgeReading, b: PledgeReading): boolean {
  const [one, other] = [sumOf(a.promised), sumOf(b.promised)];
  if (one === undefined || other === undefined || one !== other) return false;
  if (a.promised.kind !== b.promised.kind || a.isTotal !== b.isTotal) return false;
  if (a.promised.kind !== "money")
    return a.list === undefined && b.list === undefined && a.giver?.entity.id === b.giver?.entity.id;
  return true;
}

function sumOf(promised: Promised): string | undefined {
  if (promised.kind === "money") return `${numbersOf(promised.amount)[0]} ${promised.currency}`;
  if (promised.kind === "personnel") return `${numbersOf(promised.count)[0]} ${promised.category}`;
  if (promised.kind !== "equipment") return undefined;
  if (promised.value !== undefined)
    return `${numbersOf(promised.value.amount)[0]} ${promised.value.currency}`;
  return promised.count === undefined
    ? undefined
    : `${numbersOf(promised.count)[0]} ${promised.words.toLowerCase()}`;
}

function isSumOf({ promised }: PledgeReading, others: readonly PledgeReading[]): boolean {
  if (promised.kind !== "money") return false;
  const parts = others.flatMap((other) =>
    other.promised.kind === "money" && !other.isTotal && other.promised.currency === promised.currency
      ? numbersOf(other.promised.amount).slice(0, 1)
      : [],
  );
  return parts.length > 1 && parts.reduce((sum, part) => sum + part, 0) === numbersOf(promised.amount)[0];
}
