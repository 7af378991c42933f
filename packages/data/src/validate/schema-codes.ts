import type { CodeEntry } from "../formats/index.ts";

const error = (title: string, hint: string): CodeEntry => ({ title, hint, severity: "error" });

/** Every `schema/…` code: how a record fails the schema of its type. A code is never reused. */
export const SCHEMA_CODES = {
  "schema/not-a-record": error("An entry is an object.", "Write an object with `type` and `id`."),
  "schema/unknown-type": error(
    "A record names its type.",
    "Types are article, actor, place, agreement, pledge, event and statement.",
  ),
  "schema/missing-field": error("A record has every required field.", "Add the field."),
  "schema/unknown-field": error(
    "A record has only fields of its type.",
    "Remove the field, or keep data of your own under `ext`.",
  ),
  "schema/wrong-type": error("A value has the type of its field.", "Write a value of the type expected."),
  "schema/unknown-term": error(
    "A term is one of its vocabulary.",
    "Use one of the terms, or `other` where there is one.",
  ),
  "schema/wrong-form": error("A text has the form of its field.", "Write it in the form expected."),
  "schema/too-short": error(
    "A text is not empty.",
    "Write the text, or leave the field out where it is optional.",
  ),
  "schema/too-long": error(
    "A text is no longer than its field allows.",
    "Shorten the text; fields hold facts, not prose.",
  ),
  "schema/too-few": error(
    "A list has as many values as its field asks for.",
    "Add what is missing, or leave an optional list out.",
  ),
  "schema/too-many": error(
    "A list has no more values than its field allows.",
    "Shorten the list, or split the record.",
  ),
  "schema/too-small": error("A number is not below the least allowed.", "Correct the number."),
  "schema/too-large": error("A number is not above the greatest allowed.", "Correct the number."),
  "schema/extension-key": error(
    "An extension's key is an npm scope or a reverse domain.",
    "Name it such as `@acme/pacts` or `org.acme`.",
  ),
  "schema/extension": error(
    "An extension fits the schema that the configuration names for it.",
    "Correct the value, or the schema under `extensions` in the configuration.",
  ),
  "schema/other": error(
    "A value fulfils its field's schema.",
    "See the field in the reference of the model.",
  ),
} as const satisfies Readonly<Record<`schema/${string}`, CodeEntry>>;

export type SchemaCode = keyof typeof SCHEMA_CODES;
