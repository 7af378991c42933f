/** Thrown at generation: a schema uses something whose meaning the generator does not know. */
export class UnknownNode extends TypeError {
  override readonly name = "UnknownNode";

  /** `at` is the place in the schema (`claim.anchors[].start`), `what` the node, check, format or option. */
  constructor(at: string, what: string) {
    super(`checker: no case for ${what} at ${at}; teach the generator what zod does there, or take it out`);
  }
}
