import type { DatasetRecord } from "../../types/index.d.ts";
import { escapeStep, type Fact, facts, type ObjectShape, slugOf } from "../shape/index.ts";
import { isSupporting, pathsOf } from "./claim.ts";
import { coversPlace } from "./covers-place.ts";
import { ignoranceTerms } from "./ignorance.ts";

/** The facts of a record that ask for evidence, by whether they have it. Facts that ask for none are in neither. */
export interface Coverage {
  readonly covered: Fact[];
  readonly uncovered: Fact[];
}

/** What coverage reads of a record. */
export type CoverableRecord = Pick<DatasetRecord, "claims" | "references">;

/**
 * Which facts of a record have the evidence that their field asks for: `required`, an active claim that supports
 * the value; `reference`, an entry in `references`; `either`, one of the two. Evidence for an object or a list
 * covers what is in it. `optional` and editorial fields ask for nothing, and neither does a term by which the
 * record states that it does not know (`unknown`, `unspecified`); a generic term such as `agreement` is a fact.
 *
 * Linear in the record: pointers are looked up in a set, from the fact outwards.
 */
export function coverage(record: CoverableRecord, shape: ObjectShape): Coverage {
  const claimed = new Places();
  for (const claim of record.claims) if (isSupporting(claim)) claimed.addAll(pathsOf(claim));
  const referenced = new Places();
  for (const { path } of record.references ?? []) referenced.add(path);
  const covered: Fact[] = [];
  const uncovered: Fact[] = [];
  for (const fact of facts(record as unknown as Record<string, unknown>, shape)) {
    const { evidence } = fact;
    if (evidence === undefined || evidence === "optional" || isStatedIgnorance(fact)) continue;
    const hasEvidence =
      (evidence !== "reference" && claimed.cover(fact)) ||
      (evidence !== "required" && referenced.cover(fact));
    (hasEvidence ? covered : uncovered).push(fact);
  }
  return { covered, uncovered };
}

function isStatedIgnorance({ value, shape }: Fact): boolean {
  return ignoranceTerms(shape).includes(value as string);
}

/** Pointers for which there is evidence. */
class Places {
  readonly #pointers = new Set<string>();
  readonly #byWholeId: string[] = [];

  add(pointer: string): void {
    this.#pointers.add(pointer);
    if (pointer.includes("~1")) this.#byWholeId.push(pointer);
  }

  addAll(pointers: readonly string[]): void {
    for (const pointer of pointers) this.add(pointer);
  }

  cover(fact: Fact): boolean {
    for (let here = fact.pointer; here !== ""; here = here.slice(0, here.lastIndexOf("/")))
      if (this.#pointers.has(here)) return true;
    if (this.#byWholeId.length === 0) return false;
    const place = wholeIdPointer(fact);
    return this.#byWholeId.some((pointer) => coversPlace(pointer, place));
  }
}

/** A fact's pointer with a reference named by its whole id, so that two of one slug are told apart. */
function wholeIdPointer({ pointer, value, shape }: Fact): string {
  if (shape.ref === undefined || typeof value !== "string") return pointer;
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  return pointer === `${parent}/${slugOf(value)}` ? `${parent}/${escapeStep(value)}` : pointer;
}
