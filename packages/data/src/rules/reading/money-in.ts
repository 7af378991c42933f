import type { Money, Pledge } from "../../../types/index.d.ts";

/** Money in a pledge and the pointer of what holds its amount and currency. */
interface PlacedMoney {
  readonly path: "/promise" | "/promise/value";
  readonly money: Pick<Money, "amount" | "currency">;
}

/** The money that a pledge promises, or the value put on what it promises. */
export function moneyIn({ promise }: Pledge): PlacedMoney | undefined {
  if (promise === undefined || promise.kind === "personnel") return undefined;
  if (promise.kind === "money") return { path: "/promise", money: promise };
  return promise.value && { path: "/promise/value", money: promise.value };
}
