import { type Evidence, escapeStep, type ListShape, type ObjectShape, type Shape } from "../shape/index.ts";
import { ignoranceTerms } from "./ignorance.ts";

/** One step of a walk that visits only what asks for evidence. */
export interface PlannedField {
  /** The property's name; empty for the members of a list. */
  readonly name: string;
  /** The pointer from the record or, within a list, from the list's member; empty for the members themselves. */
  readonly pointer: string;
  /** What a leaf asks for; absent on objects and lists, whose parts ask. */
  readonly evidence?: Evidence;
  /** Terms by which a leaf states that the record does not know. */
  readonly ignorance?: readonly string[];
  readonly fields?: readonly PlannedField[];
  readonly list?: ListShape;
  readonly members?: PlannedField;
  /** Whether a claim on it is all that it and its parts can ask for. */
  readonly isSettledByClaim: boolean;
}

const PLANS = new WeakMap<ObjectShape, readonly PlannedField[]>();

/** The fields of a record that ask for evidence, themselves or in their parts; worked out once for each shape. */
export function evidencePlan(shape: ObjectShape): readonly PlannedField[] {
  const known = PLANS.get(shape);
  if (known) return known;
  const plan = planFields(shape, "", undefined);
  PLANS.set(shape, plan);
  return plan;
}

function planFields(shape: ObjectShape, around: string, inherited: Evidence | undefined): PlannedField[] {
  return Object.entries(shape.fields).flatMap(
    ([name, field]) => plan(name, field, `${around}/${escapeStep(name)}`, inherited) ?? [],
  );
}

function plan(
  name: string,
  shape: Shape,
  pointer: string,
  inherited: Evidence | undefined,
): PlannedField | undefined {
  const evidence = shape.evidence ?? inherited;
  if (shape.kind === "leaf" || shape.atomic !== undefined) {
    if (evidence === undefined || evidence === "optional") return undefined;
    const isSettledByClaim = evidence !== "reference";
    return { name, pointer, evidence, ignorance: ignoranceTerms(shape), isSettledByClaim };
  }
  if (shape.kind === "object") {
    const fields = planFields(shape, pointer, evidence);
    if (fields.length === 0) return undefined;
    return { name, pointer, fields, isSettledByClaim: fields.every((field) => field.isSettledByClaim) };
  }
  const members = plan("", shape.items, "", evidence);
  return members && { name, pointer, list: shape, members, isSettledByClaim: members.isSettledByClaim };
}
