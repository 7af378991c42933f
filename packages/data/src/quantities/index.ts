/** Quantities as intervals, and money in minor units. */
export { fromMinorUnits, minorUnitDecimals, toMinorUnits } from "./currency.ts";
export { intervalOf, type QuantityInterval } from "./interval.ts";
export { numbersIn } from "./numbers-in.ts";
