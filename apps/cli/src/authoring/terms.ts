import { createRequire } from "node:module";

/** A term of a closed vocabulary and what it means. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

interface Definition {
  readonly "x-members"?: Readonly<Record<string, string>>;
}

let definitions: Readonly<Record<string, Definition>> | undefined;

/** The terms of a vocabulary by its name in the JSON Schema, such as `AgreementKind`, in their order there. */
export function termsOf(vocabulary: string): readonly Term[] {
  definitions ??= (
    createRequire(import.meta.url)("@org/defense-pact-data/json-schema/dataset.json") as {
      $defs: Readonly<Record<string, Definition>>;
    }
  ).$defs;
  const members = definitions[vocabulary]?.["x-members"];
  if (members === undefined) throw new TypeError(`There is no vocabulary ${vocabulary}.`);
  return Object.entries(members).map(([term, meaning]) => ({ term, meaning }));
}
