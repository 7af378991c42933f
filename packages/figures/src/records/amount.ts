import type {
  DatasetRecord,
  EquipmentItem,
  Money,
  Pledge,
  PledgePromise,
  Quantity,
} from "@org/defense-pact-data/types";
import { count } from "./names.ts";
import type { Records } from "./records.ts";

const NAMED: readonly [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** A number as a reader says it: 1,000 · 2.5 million. */
export function sayNumber(value: number): string {
  for (const [size, name] of NAMED) {
    if (value >= size)
      return `${(value / size).toLocaleString("en-GB", { maximumFractionDigits: 2 })} ${name}`;
  }
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}

/** A quantity with the modality that its source gives it: never "up to" as a sum. */
export function sayQuantity(quantity: Quantity): string {
  switch (quantity.modality) {
    case "exact":
      return sayNumber(quantity.value);
    case "about":
      return `about ${sayNumber(quantity.value)}`;
    case "at-least":
      return `at least ${sayNumber(quantity.min)}`;
    case "up-to":
      return `up to ${sayNumber(quantity.max)}`;
    case "range":
      return `${sayNumber(quantity.min)} to ${sayNumber(quantity.max)}`;
  }
}

/** A promise in words, with its unit: "100 million USD", "1,000 police". */
export function sayPromise(promise: PledgePromise): string {
  switch (promise.kind) {
    case "money":
      return sayMoney(promise);
    case "personnel":
      return `${sayQuantity(promise.count)} ${PERSONNEL[promise.category]}`;
    case "equipment":
      return `${sayItems(promise.items)}${promise.value === undefined ? "" : ` worth ${sayMoney(promise.value)}`}`;
    default:
      return `${promise.kind === "other" ? "a promise" : promise.kind}: ${promise.description}`;
  }
}

function sayMoney({ amount, currency }: Money): string {
  return `${sayQuantity(amount)} ${currency}`;
}

function sayItems(items: readonly EquipmentItem[]): string {
  const [item] = items;
  if (item === undefined || items.length > 1)
    return count(items.length, "sort of equipment", "sorts of equipment");
  const what = item.description.replace(/\.$/, "");
  return item.count === undefined ? what : `${what}: ${sayQuantity(item.count)}`;
}

/** The place of the figure that says how much is promised, for what backs it. */
export function figurePath(promise: PledgePromise | undefined): string {
  switch (promise?.kind) {
    case "money":
      return "/promise/amount";
    case "personnel":
      return "/promise/count";
    case "equipment":
      return promise.value === undefined
        ? `/promise/items/${promise.items[0]?.key}/description`
        : "/promise/value/amount";
    case undefined:
      return "/promise";
    default:
      return "/promise/description";
  }
}

const PERSONNEL = {
  police: "police",
  military: "military personnel",
  civilian: "civilians",
  mixed: "personnel",
  unspecified: "personnel",
  other: "personnel",
} as const;

/** The promise of a pledge; of one that restates another and says none, the other's. */
export function promiseOf(pledge: Pledge, records: Records): PledgePromise | undefined {
  const seen = new Set<string>();
  let current: Pledge | undefined = pledge;
  while (current !== undefined && current.promise === undefined && !seen.has(current.id)) {
    seen.add(current.id);
    const earlier: DatasetRecord | undefined =
      current.restates === undefined ? undefined : records.get(current.restates);
    current = earlier?.type === "pledge" ? earlier : undefined;
  }
  return current?.promise;
}

/** How large a promise is, in its own unit. */
export interface Size {
  /** "USD", "EUR" …, or "people". Sizes of different units are never compared. */
  readonly unit: string;
  /** The number stated; of a range the upper bound, of "at least" the lower, since there is no other. */
  readonly value: number;
  /** The number is a bound, not a sum. */
  readonly bound: boolean;
}

/** The size of a promise; undefined where it has no number that can be compared. */
export function sizeOf(promise: PledgePromise | undefined): Size | undefined {
  if (promise === undefined) return undefined;
  if (promise.kind === "personnel") return { unit: "people", ...numberOf(promise.count) };
  const money = promise.kind === "money" ? promise : promise.value;
  return money === undefined ? undefined : { unit: money.currency, ...numberOf(money.amount) };
}

function numberOf(quantity: Quantity): { value: number; bound: boolean } {
  switch (quantity.modality) {
    case "exact":
    case "about":
      return { value: quantity.value, bound: false };
    case "at-least":
      return { value: quantity.min, bound: true };
    default:
      return { value: quantity.max, bound: true };
  }
}
