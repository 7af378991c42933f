import type { Anchor, Claim, Redirect, Resolution } from "@org/defense-pact-data";
import { pathsOf } from "@org/defense-pact-data/model";
import { readable } from "../terminal/cell-text.ts";
import type { ExplainedChange } from "./comparison.ts";

/** A change in words: what it is about, and its older and newer value where there are any. */
export interface ChangeText {
  readonly about: string;
  readonly from?: string;
  readonly to?: string;
}

/** A change in words. A record that came or went has none of its values: its title says enough. */
export function changeText(change: ExplainedChange): ChangeText {
  const steps = change.path.split("/").slice(1);
  return {
    about: aboutOf(change, steps),
    ...sideValue(change, "from"),
    ...sideValue(change, "to"),
  };
}

function aboutOf(
  { of, path, kind, from, to }: ExplainedChange,
  [, key = "", ...rest]: readonly string[],
): string {
  const whole = [to ?? from].flat();
  switch (of) {
    case "record":
      return kind === "added" ? "a new record" : "the record";
    case "redirect":
      return "the redirect of this id";
    case "field":
      return path;
    case "order":
      return `the order of ${path}`;
    case "anchor":
      return `the words of claim ${key}`;
    case "claim":
      return key === "" || rest.length === 0
        ? `the ${key === "" ? "claims" : `claim ${key}`} on ${whole.map((each) => pathsOf(each as Claim)).join(", ")}`
        : `claim ${key}, ${rest.join("/")}`;
    case "resolution":
      return key === ""
        ? `the choice on ${whole.map((each) => (each as Resolution).path).join(", ")}`
        : `the choice on ${[unescaped(key), ...rest].join(", ")}`;
    case "reference":
      return `the reference ${path}`;
    default:
      return of satisfies never;
  }
}

/** A step of a pointer as it was before it was escaped (RFC 6901). */
function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function sideValue(change: ExplainedChange, side: "from" | "to"): { from?: string; to?: string } {
  if (!Object.hasOwn(change, side) || change.of === "record") return {};
  return { [side]: valueText(change, change[side]) };
}

function valueText({ of, path }: ExplainedChange, value: unknown): string {
  // A list that one side lacks comes or goes as a whole.
  const isWhole = path.split("/").length <= 3;
  const all = [value].flat();
  if (of === "claim" && isWhole) return all.map((each) => claimText(each as Claim)).join("; ");
  if (of === "anchor") return anchorsText(all as Anchor[]);
  if (of === "resolution" && isWhole) return all.map((each) => resolutionText(each as Resolution)).join("; ");
  if (of === "redirect") return redirectText(value as Redirect);
  return readable(value) || '""';
}

function claimText({ relation, value, rawValue, anchors = [] }: Claim): string {
  const says = relation === undefined ? "" : `${relation} ${readable(value ?? rawValue)}: `;
  return `${says}${anchorsText(anchors)}`;
}

function anchorsText(anchors: readonly Anchor[]): string {
  return anchors
    .map(({ fragment, source, block, start }) => {
      const at = [block, start].filter((part) => part !== undefined).join(":");
      return `“${fragment}” ${source}${at === "" ? "" : ` ${at}`}`;
    })
    .join("; ");
}

function resolutionText({ method, chosen }: Resolution): string {
  return `${readable(chosen)}, by ${method}`;
}

function redirectText({ kind, to = [], reason }: Redirect): string {
  return `${kind}${to.length === 0 ? "" : ` to ${to.join(", ")}`}: ${reason}`;
}

/** A comparison in a sentence: "2 records changed: 1 added, 3 corrected." */
export function countsText(counts: Readonly<Record<string, number>>, records: number): string {
  if (records === 0) return "no differences";
  const parts = Object.entries(counts).flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`]));
  return `${records} ${records === 1 ? "record" : "records"} changed: ${parts.join(", ")}`;
}

/** How a side is called in a heading: by its name, and its version where that says more. */
export function sideText({ name, version }: { readonly name: string; readonly version: string }): string {
  return name === version || version === "0.0.0" ? name : `${name} (${version})`;
}
