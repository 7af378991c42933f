import type { Quantity } from "@org/defense-pact-data";
import { Marked } from "./marked.ts";
import { numberText } from "./number-text.ts";
import { unitWords } from "./unit-words.ts";

/** A value as people read it in a cell: `100,000,000`, `at least 1,000`, `actors/kenya, actors/united-states`. */
export function readable(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (Array.isArray(value)) return value.map(readable).filter(Boolean).join(", ");
  if (value instanceof Marked || typeof value !== "object") return String(value);
  if ("modality" in value) return quantityText(value as Quantity);
  return promiseText(value) ?? Object.entries(value).map(named).join("; ");
}

/** A promise in a few words; undefined where a value is none. */
function promiseText(value: object): string | undefined {
  const { kind, amount, currency, count, category, items, description, ...more } = value as Readonly<
    Record<string, unknown>
  >;
  if (kind === "money" && amount !== undefined) return `${readable(amount)} ${readable(currency)}`;
  if (kind === "personnel" && count !== undefined) return peopleText(count as Quantity, String(category));
  const worth = more.value as { amount: Quantity; currency: string } | undefined;
  const worthText = worth ? ` worth ${readable(worth.amount)} ${worth.currency}` : "";
  if (kind === "equipment" && Array.isArray(items)) return `${itemsText(items)}${worthText}`;
  if (PROMISED_IN_WORDS.has(kind) && typeof description === "string") return `${description}${worthText}`;
  return undefined;
}

function peopleText(count: Quantity, category: string): string {
  const one = count.modality === "exact" ? count.value : null;
  return `${quantityText(count)} ${unitWords(category, "personnel", one)}`;
}

const PROMISED_IN_WORDS: ReadonlySet<unknown> = new Set(["training", "service", "facility", "other"]);

function itemsText(items: readonly { description?: string; count?: Quantity }[]): string {
  const [item] = items;
  if (item === undefined || items.length > 1) return `${items.length} sorts of equipment`;
  const what = (item.description ?? "equipment").replace(/\.$/, "");
  return item.count === undefined ? what : `${what}: ${quantityText(item.count)}`;
}

function quantityText(quantity: Quantity): string {
  switch (quantity.modality) {
    case "exact":
      return readable(quantity.value);
    case "about":
      return `about ${readable(quantity.value)}`;
    case "at-least":
      return `at least ${readable(quantity.min)}`;
    case "up-to":
      return `up to ${readable(quantity.max)}`;
    case "range":
      return `${readable(quantity.min)} to ${readable(quantity.max)}`;
    default:
      return quantity satisfies never;
  }
}

function named([name, value]: [string, unknown]): string {
  return `${name} ${readable(value)}`;
}
