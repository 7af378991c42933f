import type { DatasetRecord, Fact } from "@org/defense-pact-data";
import { factsOf } from "@org/defense-pact-data/model";

/** The facts of a record as a person reads them: what it is also called stands behind what it says. */
export function factsToRead(record: DatasetRecord): Fact[] {
  const facts = factsOf(record);
  const isName = ({ pointer }: Fact) => pointer.startsWith("/aliases/");
  return [...facts.filter((fact) => !isName(fact)), ...facts.filter(isName)];
}
