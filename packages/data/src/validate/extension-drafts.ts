import type { DatasetRecord } from "../../types/index.d.ts";
import { escapeStep } from "../shape/index.ts";
import type { Draft } from "./draft.ts";
import { ownedDraft } from "./drafter.ts";
import type { ExtensionCheck } from "./options.ts";

/** The findings on values under `ext` that do not fit the schema of their key. */
export function extensionDrafts(
  { ext, id }: DatasetRecord,
  checks: Readonly<Record<string, ExtensionCheck>>,
): Draft[] {
  return Object.entries(ext ?? {}).flatMap(([key, value]) => {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    return (check?.(value) ?? []).map(({ path, ...fault }) =>
      ownedDraft(
        { ...fault, code: "schema/extension", path: `/ext/${escapeStep(key)}${path}`, part: "value" },
        id,
      ),
    );
  });
}
