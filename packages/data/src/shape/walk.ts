import { keyOf } from "./key.ts";
import { escapeStep } from "./pointer.ts";
import type { ObjectShape, Shape } from "./shape.ts";

/** A leaf or atomic value of a record with the pointer (by keys) that names it. */
export interface Fact {
  readonly pointer: string;
  readonly value: unknown;
  readonly shape: Shape;
  /** What evidence it asks for: its own metadata, else that of the nearest object or list around it. */
  readonly evidence: Shape["evidence"];
}

/** Every leaf and atomic value of a record, in the record's order; the evidence apparatus itself is left out. */
export function facts(record: Readonly<Record<string, unknown>>, shape: ObjectShape): Fact[] {
  const found: Fact[] = [];
  for (const name in record) {
    if (APPARATUS.has(name)) continue;
    const field = shape.fields[name];
    if (field) visit(record[name], field, `/${escapeStep(name)}`, undefined, (fact) => found.push(fact));
  }
  return found;
}

/** Every leaf of a record, the evidence apparatus included: what a check of references needs. */
export function leaves(record: Readonly<Record<string, unknown>>, shape: ObjectShape): Fact[] {
  const found: Fact[] = [];
  visit(record, shape, "", undefined, (fact) => found.push(fact));
  return found;
}

const APPARATUS: ReadonlySet<string> = new Set(["claims", "resolutions", "references", "ext"]);

function visit(
  value: unknown,
  shape: Shape,
  pointer: string,
  inherited: Shape["evidence"],
  emit: (fact: Fact) => void,
): void {
  const evidence = shape.evidence ?? inherited;
  if (value === undefined) return;
  if (shape.atomic !== undefined || shape.kind === "leaf" || typeof value !== "object" || value === null) {
    emit({ pointer, value, shape, evidence });
  } else if (shape.kind === "list") {
    if (!Array.isArray(value)) return;
    value.forEach((item, index) => {
      visit(
        item,
        shape.items,
        `${pointer}/${escapeStep(keyOf(item, shape) ?? String(index))}`,
        evidence,
        emit,
      );
    });
  } else {
    for (const name in value) {
      const field = shape.fields[name];
      if (field)
        visit(
          (value as Record<string, unknown>)[name],
          field,
          `${pointer}/${escapeStep(name)}`,
          evidence,
          emit,
        );
    }
  }
}
