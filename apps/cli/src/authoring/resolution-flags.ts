import type { DatasetRecord, Resolution } from "@org/defense-pact-data";
import { factsOf } from "@org/defense-pact-data/model";
import { type Arguments, type Option, textOf, UsageError } from "../command.ts";
import { termOf } from "./evidence-flags.ts";
import type { KnownRecords } from "./known-records.ts";
import { fromFlag } from "./refusal.ts";
import { termsOf } from "./terms.ts";

/** The flags that say why the record's value was chosen over a rival. */
export const RESOLUTION_OPTIONS = {
  resolve: {
    type: "string",
    value: "METHOD",
    choices: termsOf("ResolutionMethod").map(({ term }) => term),
    help: "Of a rival: on what ground the record's value was chosen over it; with --rationale.",
  },
  rationale: { type: "string", value: "TEXT", help: "Why, in your own words." },
  "supported-by": {
    type: "string",
    multiple: true,
    value: "ID",
    refs: ["articles"],
    help: "An article that bears the choice out; may be repeated.",
  },
} satisfies Readonly<Record<string, Option>>;

/** A choice between values, and where it stands among those of the record. */
export interface PlacedResolution {
  readonly at: number;
  readonly resolution: Resolution;
}

/**
 * The choice that the flags explain; of a path on which one was made already, that one with the further rival.
 *
 * @throws UsageError where the claim is no rival, or words are missing.
 */
export function resolutionFrom(
  args: Arguments,
  record: DatasetRecord,
  claim: {
    readonly path?: string;
    readonly relation?: string;
    readonly value?: unknown;
    readonly rawValue?: unknown;
  },
  known: KnownRecords,
): PlacedResolution | undefined {
  const method = termOf(args, "resolve", "ResolutionMethod");
  const rationale = textOf(args, "rationale");
  const given = args.values["supported-by"] as string[] | undefined;
  if (method === undefined && rationale === undefined && given === undefined) return undefined;
  const { path, relation, value, rawValue } = claim;
  if (relation !== "rival" || path === undefined)
    throw new UsageError(
      "cite: --resolve, --rationale and --supported-by explain the choice over one rival.",
    );
  if (method === undefined || rationale === undefined)
    throw new UsageError("cite: --resolve METHOD and --rationale TEXT go together.");
  const resolutions = record.resolutions ?? [];
  const before = resolutions.findIndex((each) => each.path === path);
  const supportedBy = given?.map((each) => fromFlag("supported-by", () => known.resolve(each, ["articles"])));
  return {
    at: before < 0 ? resolutions.length : before,
    resolution: {
      path,
      method: method as Resolution["method"],
      chosen: factsOf(record).find(({ pointer }) => pointer === path)?.value,
      rejected: [...(resolutions[before]?.rejected ?? []), value ?? rawValue],
      ...(supportedBy !== undefined && { supportedBy }),
      rationale,
    } as Resolution,
  };
}
