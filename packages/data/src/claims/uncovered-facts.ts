import { escapeStep, type Fact, keyOf, type ObjectShape } from "../shape/index.ts";
import { isSupporting } from "./claim.ts";
import { type CoverableRecord, coverage } from "./coverage.ts";
import { evidencePlan, type PlannedField } from "./evidence-plan.ts";

/**
 * The facts of a record that lack the evidence that their field asks for: `coverage(record, shape).uncovered`. A
 * record that lacks none, as most do, is passed over several times faster and without making a fact of each leaf.
 */
export function uncoveredFacts(record: CoverableRecord, shape: ObjectShape): readonly Fact[] {
  const isCovered = new EvidenceSearch(record).coversAll(
    record as Fields,
    evidencePlan(shape),
    "",
    false,
    false,
  );
  return isCovered ? NONE : coverage(record, shape).uncovered;
}

const NONE: readonly Fact[] = Object.freeze([]);

type Fields = Readonly<Record<string, unknown>>;

/** Says yes only where no evidence lacks, and no also where that takes a closer look. */
class EvidenceSearch {
  readonly #claimed = new Set<string>();
  readonly #referenced = new Set<string>();

  constructor({ claims, references }: CoverableRecord) {
    for (const claim of claims) {
      if (!isSupporting(claim)) continue;
      if (claim.path !== undefined) this.#claimed.add(claim.path);
      if (claim.paths !== undefined) for (const path of claim.paths) this.#claimed.add(path);
    }
    if (references !== undefined) for (const { path } of references) this.#referenced.add(path);
  }

  coversAll(
    value: Fields,
    fields: readonly PlannedField[],
    base: string,
    isClaimed: boolean,
    isReferenced: boolean,
  ): boolean {
    for (const field of fields) {
      const part = value[field.name];
      if (part !== undefined && !this.#covers(part, field, base, isClaimed, isReferenced)) return false;
    }
    return true;
  }

  #covers(
    value: unknown,
    field: PlannedField,
    base: string,
    isClaimedAround: boolean,
    isReferencedAround: boolean,
  ): boolean {
    const pointer = base === "" ? field.pointer : base + field.pointer;
    const isClaimed = isClaimedAround || this.#claimed.has(pointer);
    if (isClaimed && field.isSettledByClaim) return true;
    const isReferenced = isReferencedAround || this.#referenced.has(pointer);
    if (field.evidence !== undefined)
      return (
        (isReferenced && field.evidence !== "required") || field.ignorance?.includes(value as string) === true
      );
    if (typeof value !== "object" || value === null) return false;
    if (field.fields) return this.coversAll(value as Fields, field.fields, base, isClaimed, isReferenced);
    return this.#coversMembers(value, field, pointer, isClaimed, isReferenced);
  }

  #coversMembers(
    list: object,
    { list: shape, members }: PlannedField,
    pointer: string,
    isClaimed: boolean,
    isReferenced: boolean,
  ): boolean {
    if (!Array.isArray(list) || !shape || !members) return false;
    for (const member of list) {
      const key = keyOf(member, shape);
      if (key === undefined) return false;
      if (!this.#covers(member, members, `${pointer}/${escapeStep(key)}`, isClaimed, isReferenced))
        return false;
    }
    return true;
  }
}
