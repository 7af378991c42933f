import { type Finding, type Format, validate } from "@org/defense-pact-data/validate";

/** Faults of what stands in a document, not of its text: nothing is lost by writing it back. */
const KEPT: readonly string[] = ["input/unknown-collection", "input/not-a-list", "input/document-header"];

/** What is wrong with a text itself (its syntax, a key twice, a number that cannot be kept), whatever its records hold. */
export async function inputFaults(text: string, file: string, format?: Format): Promise<readonly Finding[]> {
  const { findings } = await validate(text, { file, schemaOnly: true, ...(format && { format }) });
  return findings.filter(
    ({ code, severity }) => code.startsWith("input/") && severity === "error" && !KEPT.includes(code),
  );
}
