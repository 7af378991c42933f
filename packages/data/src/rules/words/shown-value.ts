import type { Quantity } from "../../../types/index.d.ts";

const MAX_SHOWN = 60;

/** A value as a message shows it: a quantity in words, else JSON, cut where it is long. */
export function shownValue(value: unknown): string {
  const text = isQuantity(value) ? quantityInWords(value) : JSON.stringify(value);
  const characters = [...text];
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join("")}…` : text;
}

/** Values as a message lists them: the first few, and how many more. */
export function shownValues(values: readonly unknown[], most: number = 5): string {
  const shown = values.slice(0, most).map(shownValue).join(", ");
  return values.length > most ? `${shown} and ${values.length - most} more` : shown;
}

/** A quantity as it is read: "400", "about 400", "at least 6", "at most 500", "5 to 10". */
export function quantityInWords(quantity: Quantity): string {
  switch (quantity.modality) {
    case "exact":
      return String(quantity.value);
    case "about":
      return `about ${quantity.value}`;
    case "at-least":
      return `at least ${quantity.min}`;
    case "up-to":
      return `at most ${quantity.max}`;
    default:
      return `${quantity.min} to ${quantity.max}`;
  }
}

const NUMBERS: Readonly<Record<Quantity["modality"], readonly string[]>> = {
  exact: ["value"],
  about: ["value"],
  "at-least": ["min"],
  "up-to": ["max"],
  range: ["min", "max"],
};

/** What claims and resolutions hold is not judged by a schema. */
function isQuantity(value: unknown): value is Quantity {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const { modality } = fields;
  if (typeof modality !== "string" || !Object.hasOwn(NUMBERS, modality)) return false;
  return NUMBERS[modality as Quantity["modality"]].every((name) => typeof fields[name] === "number");
}
