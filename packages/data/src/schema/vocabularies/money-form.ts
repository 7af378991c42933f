import { vocabulary } from "../field.ts";

export const moneyForm = vocabulary(
  "MoneyForm",
  "In what form money is given.",
  {
    cash: "A grant or transfer.",
    loan: "A loan.",
    "loan-guarantee": "A guarantee of a loan.",
    "in-kind": "Goods or services at a stated value.",
    mixed: "More than one form.",
    unspecified: "The source does not say.",
    other: "Another form.",
  },
  ["unspecified"],
);
