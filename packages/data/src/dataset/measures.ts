import type { Money, PledgePromise, Quantity } from "../../types/index.d.ts";

/** Something in a promise that can be counted: money in a currency, people of a category, pieces of a class. */
export interface Measure {
  readonly kind: PledgePromise["kind"];
  readonly measure: "money" | "people" | "pieces";
  /** The ISO 4217 code, the personnel category or the equipment class. */
  readonly unit: string;
  readonly quantity: Quantity;
  /** Whether a stage's quantity is in this measure; with several things promised, nobody says in which it is. */
  readonly isStaged: boolean;
}

/** All that can be counted in a promise; a service without a stated value has nothing. */
export function measuresOf(promise: PledgePromise): Measure[] {
  const { kind } = promise;
  switch (kind) {
    case "money":
      return [moneyMeasure(kind, promise, true)];
    case "personnel":
      return [{ kind, measure: "people", unit: promise.category, quantity: promise.count, isStaged: true }];
    case "equipment":
      return [
        ...promise.items.flatMap(({ class: unit, count: quantity }) =>
          quantity
            ? [{ kind, measure: "pieces" as const, unit, quantity, isStaged: promise.items.length === 1 }]
            : [],
        ),
        ...valueMeasure(kind, promise.value),
      ];
    case "training":
    case "service":
    case "facility":
    case "other":
      return valueMeasure(kind, promise.value);
    default:
      return kind satisfies never;
  }
}

function valueMeasure(kind: PledgePromise["kind"], value: Money | undefined): Measure[] {
  return value ? [moneyMeasure(kind, value, false)] : [];
}

function moneyMeasure(
  kind: PledgePromise["kind"],
  { amount, currency }: Pick<Money, "amount" | "currency">,
  isStaged: boolean,
): Measure {
  return { kind, measure: "money", unit: currency, quantity: amount, isStaged };
}
