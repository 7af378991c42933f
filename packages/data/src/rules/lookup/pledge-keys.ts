import type { Pledge, PledgePromise, Quantity } from "../../../types/index.d.ts";
import { type Bounds, bounds } from "../../dates/index.ts";
import { dateOf } from "../reading/definite-dates.ts";

/** Two announcements further apart than this are not taken for one. */
export const DUPLICATE_DAYS = 30;

/** A day more than `DUPLICATE_DAYS`, so that announcements that near stand in the same window or a next one. */
const WINDOW_DAYS = DUPLICATE_DAYS + 1;

/** The keys by which pledges that look alike find each other without comparing all with all. */
export interface PledgeKeys {
  /** Giver, kind, quantity, targets and the window of days of the announcement. */
  readonly own: string;
  /** `own` and the same in the windows before and after. */
  readonly near: readonly string[];
}

/** The keys of a pledge, or undefined where it states no quantity or no usable date. */
export function pledgeKeys(pledge: Pledge): PledgeKeys | undefined {
  const quantity = pledge.promise && quantityText(pledge.promise);
  const announced = announcementOf(pledge);
  if (pledge.promise === undefined || quantity === undefined || announced === undefined) return undefined;
  const targets = pledge.to.map(({ target }) => target).sort();
  const alike = `${pledge.by} ${pledge.promise.kind} ${quantity} ${targets.join(" ")}`;
  const window = Math.floor(announced.earliest / WINDOW_DAYS);
  const near = [window - 1, window, window + 1].map((at) => `${alike} ${at}`);
  return { own: near[1] as string, near };
}

/** The first and last possible day of a pledge's announcement (else of its first stage); both are finite. */
export function announcementOf(pledge: Pledge): Bounds | undefined {
  const stage = pledge.stages.find((one) => one.stage === "announced") ?? pledge.stages[0];
  const date = dateOf(stage?.date);
  if (date === undefined) return undefined;
  const found = bounds(date);
  return Number.isFinite(found.earliest) && Number.isFinite(found.latest) ? found : undefined;
}

/** What is promised, as far as it is counted; a category (police, security officers) is a matter of wording. */
function quantityText(promise: PledgePromise): string | undefined {
  switch (promise.kind) {
    case "money":
      return `${promise.currency} ${figures(promise.amount)}`;
    case "personnel":
      return figures(promise.count);
    case "equipment": {
      const counts = promise.items.flatMap((one) =>
        one.count ? [`${one.class} ${figures(one.count)}`] : [],
      );
      return counts.length === promise.items.length ? counts.sort().join(", ") : undefined;
    }
    default:
      return promise.value && `${promise.value.currency} ${figures(promise.value.amount)}`;
  }
}

function figures(quantity: Quantity): string {
  switch (quantity.modality) {
    case "at-least":
      return `at-least ${quantity.min}`;
    case "up-to":
      return `up-to ${quantity.max}`;
    case "range":
      return `range ${quantity.min} ${quantity.max}`;
    default:
      return `${quantity.modality} ${quantity.value}`;
  }
}
