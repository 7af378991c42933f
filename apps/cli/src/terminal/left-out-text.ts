import type { LeftOut, Uncounted } from "@org/defense-pact-data";

const OF: Readonly<Record<LeftOut["reason"], string>> = {
  restates: "announces again",
  "possibly-same": "may be the same as",
};

const WHY: Readonly<Record<Uncounted["reason"], string>> = {
  "no-promise": "nobody says what is promised",
  "no-quantity": "nobody says how much",
  "not-whole": "the figure is no whole number of units",
};

/** Why a total does not count a pledge: `pledges/a announces again pledges/b`. */
export function leftOutText(left: LeftOut | Uncounted): string {
  return "of" in left
    ? `${left.pledge} ${OF[left.reason]} ${left.of}`
    : `${left.pledge}: ${WHY[left.reason]}`;
}
