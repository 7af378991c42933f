import * as z from "zod";
import { fact } from "./field.ts";
import { quantity } from "./quantity.ts";
import { moneyForm } from "./vocabularies/money-form.ts";

/** An ISO 4217 alphabetic code; the rule `currency-known` holds it against the list. */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({
    id: "CurrencyCode",
    description: "A currency code of ISO 4217: three capital letters, such as USD.",
    examples: ["USD", "KES"],
  });

/** The fields of an amount of money, shared by money promises and the value put on other promises. */
export const moneyFields = {
  amount: fact(quantity, "The amount, in major units of the currency."),
  currency: fact(currencyCode, "The currency of the amount: three capital letters of ISO 4217, such as USD."),
  form: fact(moneyForm, "Whether it is given, lent, guaranteed or delivered in kind."),
};

export const money = z
  .strictObject(moneyFields)
  .meta({ id: "Money", description: "An amount of money with its currency and form." });
