import { entriesOf, type Origin } from "../formats/index.ts";
import type { Draft } from "./draft.ts";
import { draftOf } from "./drafter.ts";
import { findDuplicateKeys, mayHaveDuplicateKeys } from "./duplicate-keys.ts";
import { nameOf } from "./entry-name.ts";

/** The findings on keys that an entry's text names twice. */
export function duplicatesIn({ text }: Origin, value: unknown, who: string): Draft[] {
  return text !== undefined && mayHaveDuplicateKeys(text, value) ? duplicateDrafts(text, who) : [];
}

/** The same, for a text that is known to name one twice. */
export function duplicateDrafts(text: string, who: string): Draft[] {
  return findDuplicateKeys(text).map(({ pointer }) => duplicateDraft(pointer, who));
}

/** The finding on one such key. */
export function duplicateDraft(path: string, who: string): Draft {
  const message = `${who}: the key \`${path.slice(path.lastIndexOf("/") + 1)}\` is named twice.`;
  return draftOf("input/duplicate-key", { path, part: "key", message });
}

/** Tells of a pointer into a document the record that it leads into, and the rest of the way. */
export function ownersIn(document: unknown): (pointer: string) => { who: string; inside: string } {
  const names = new Map<string, string>();
  for (const entry of entriesOf(document)) {
    if ("value" in entry) names.set(entry.pointer, nameOf(entry.value) ?? `#${names.size + 1}`);
  }
  return (pointer) => {
    const [, first = "", second = ""] = pointer.split("/");
    for (const start of ["", `/${first}`, `/${first}/${second}`]) {
      const who = names.get(start);
      if (who !== undefined && pointer.length > start.length)
        return { who, inside: pointer.slice(start.length) };
    }
    return { who: "", inside: pointer };
  };
}
