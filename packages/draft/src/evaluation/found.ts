import type { Quantity } from "@org/defense-pact-data";
import { numbersOf } from "../figures/numbers-of.ts";
import type { Draft } from "../proposal.ts";

/** An agreement of a draft, as the evaluation compares it. */
export interface FoundAgreement {
  readonly title: string;
  readonly status: string;
  readonly parties: readonly string[];
  readonly signed: string | undefined;
  readonly signatories: readonly string[];
  readonly sentences: readonly string[];
}

/** A pledge of a draft, or one item of it, as the evaluation compares it. */
export interface FoundPledge {
  readonly kind: string;
  readonly value: number | undefined;
  readonly currency: string | undefined;
  readonly modality: Quantity["modality"] | undefined;
  readonly by: string | undefined;
  readonly to: string | undefined;
  readonly stage: string;
  readonly isTotal: boolean;
  readonly words: string;
  readonly sentences: readonly string[];
}

/** The agreements of a draft. */
export function foundAgreements({ proposals }: Draft): FoundAgreement[] {
  return proposals.flatMap(({ record, reading = "", sentences }) =>
    record.type !== "agreement"
      ? []
      : [
          {
            title: [record.title, ...(record.aliases ?? []).map(({ name }) => name)].join(" | "),
            status: reading,
            parties: record.parties.map(({ actor }) => actor),
            signed: record.signed?.date,
            signatories: (record.signatories ?? []).map(({ person }) => person),
            sentences,
          },
        ],
  );
}

/** The pledges of a draft; each item of equipment by itself. */
export function foundPledges({ proposals }: Draft): FoundPledge[] {
  return proposals.flatMap(({ record, reading = "", sentences }) => {
    if (record.type !== "pledge" || record.promise === undefined) return [];
    const base = {
      by: record.by,
      to: record.to?.[0]?.target,
      stage: reading,
      isTotal: reading === "total",
      sentences,
    };
    const { promise } = record;
    const one = (
      kind: string,
      quantity: Quantity | undefined,
      currency: string | undefined,
      words: string,
    ): FoundPledge => ({
      ...base,
      kind,
      value: quantity && numbersOf(quantity)[0],
      modality: quantity?.modality,
      currency,
      words,
    });
    if (promise.kind === "money") return [one("money", promise.amount, promise.currency, "")];
    if (promise.kind === "personnel")
      return [one("personnel", promise.count, undefined, promise.description ?? "")];
    if (promise.kind === "equipment" && promise.value !== undefined)
      return [one("equipment", promise.value.amount, promise.value.currency, "")];
    if (promise.kind === "equipment")
      return promise.items.map(({ count, description }) => one("equipment", count, undefined, description));
    return [one(promise.kind, undefined, undefined, promise.description)];
  });
}
