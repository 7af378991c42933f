import type * as z from "zod";
import { didYouMean, type Edit } from "../formats/index.ts";
import { formatPointer } from "../shape/index.ts";
import { certainForm, certainKey, certainTerm, certainType } from "./certain-fixes.ts";
import { expectedForm, WRITE_TEXT } from "./expected-form.ts";
import type { SchemaCode } from "./schema-codes.ts";
import { fieldsOf, metaOf, schemaAt } from "./schema-node.ts";
import { brief, shown, TYPE_NAMES, typeName } from "./shown-value.ts";
import { isUnsafeKey } from "./value-faults.ts";

/** What a schema finds wrong at one place; the message follows the name of the record. */
export interface SchemaFault {
  readonly code: SchemaCode;
  readonly path: string;
  readonly part: "key" | "value";
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly hint?: string;
  readonly fix?: readonly Edit[];
}

/** An issue as a schema leaves it, before zod puts it into words. */
export type RawIssue = z.core.$ZodIssue;

/** An issue with what it is about. */
interface Subject {
  readonly schema: ReturnType<typeof schemaAt>;
  readonly value: unknown;
  /** Whether the value's object or list has it at all. */
  readonly isThere: boolean;
  readonly path: string;
  /** The field as a message names it. */
  readonly name: string;
}

/** An issue of zod in the words of this package: one fault, or one per unknown field. */
export function faultsOf(issue: RawIssue, root: z.core.$ZodType, value: unknown): SchemaFault[] {
  const subject = subjectOf(issue, root, value);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.filter((key) => !isUnsafeKey(key)).map((key) => unknownField(key, issue, subject));
    case "invalid_type":
      return [subject.isThere ? wrongType(issue, subject) : missingField(subject)];
    case "invalid_value":
      return [subject.isThere ? unknownTerm(issue.values, subject) : missingField(subject)];
    case "invalid_union":
      return [ofUnion(issue, subject)];
    case "invalid_format":
      return [wrongForm(issue, subject)];
    case "too_small":
    case "too_big":
      return [wrongSize(issue, subject)];
    case "invalid_key":
      return [extensionKey(issue, subject)];
    default:
      return [other(issue, subject)];
  }
}

function subjectOf(issue: RawIssue, root: z.core.$ZodType, value: unknown): Subject {
  let here = value;
  let isThere = true;
  for (const step of issue.path) {
    isThere = typeof here === "object" && here !== null && Object.hasOwn(here, step);
    here = isThere ? (here as Record<PropertyKey, unknown>)[step] : undefined;
  }
  const path = formatPointer(issue.path.map(String));
  const name = issue.path.length === 0 ? "the record" : `\`${issue.path.map(String).join(".")}\``;
  return { schema: schemaAt(root, value, issue.path), value: here, isThere, path, name };
}

function at(
  code: SchemaCode,
  subject: Subject,
  message: string,
  more: Partial<SchemaFault> = {},
): SchemaFault {
  return { code, path: subject.path, part: "value", message, ...more };
}

function missingField(subject: Subject): SchemaFault {
  const { description } = metaOf(subject.schema);
  return at("schema/missing-field", subject, `${subject.name} is missing.`, {
    hint: `Add ${subject.name}${description ? `: ${lowerFirst(description)}` : "."}`,
  });
}

function unknownField(key: string, issue: RawIssue, subject: Subject): SchemaFault {
  const known = fieldsOf(subject.schema);
  const path = formatPointer([...issue.path.map(String), key]);
  const where = issue.path.length === 0 ? "" : ` in ${subject.name}`;
  const hint = didYouMean(key, known);
  return {
    code: "schema/unknown-field",
    path,
    part: "key",
    message: `\`${key}\`${where} is no field of the schema.`,
    expected: known,
    received: key,
    hint: `${hint ?? ""} Data of your own belongs under \`ext\`.`.trim(),
    ...certainKey(path, key, known, subject.value),
  };
}

function wrongType(issue: Extract<RawIssue, { code: "invalid_type" }>, subject: Subject): SchemaFault {
  const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
  const received = typeName(subject.value);
  const hint = typeHint(issue.expected, subject.value);
  return at("schema/wrong-type", subject, `${subject.name} is ${received}, not ${expected}.`, {
    expected,
    received: typeof subject.value === "object" ? received : subject.value,
    ...certainType(subject),
    ...(hint === undefined ? {} : { hint }),
  });
}

function typeHint(expected: string, value: unknown): string | undefined {
  if (value === null) return "Leave the field out where there is no value.";
  if (expected === "string" && typeof value !== "object")
    return "Write it in quotes, as it stands in the file.";
  if (expected === "array" || expected === "tuple")
    return "Put it in a list, also where it is the only one: [ ].";
  if (typeof value === "string" && /^-?\d+(\.\d+)?$|^(true|false)$/.test(value))
    return "Write it without quotes.";
  return undefined;
}

function unknownTerm(terms: readonly unknown[], subject: Subject): SchemaFault {
  const { value } = subject;
  const hint = typeof value === "string" ? didYouMean(value, terms.map(String)) : undefined;
  const message =
    terms.length === 1
      ? `${subject.name} is ${shown(value)}, not ${shown(terms[0])}.`
      : `${subject.name} is ${shown(value)}, which is none of its terms.`;
  return at("schema/unknown-term", subject, message, {
    expected: terms.length === 1 ? terms[0] : terms,
    received: brief(value),
    ...certainTerm(subject.path, value, terms),
    ...(hint === undefined ? { hint: `Use one of: ${terms.map(String).join(", ")}.` } : { hint }),
  });
}

/** Of a union by discriminator, the discriminator is at fault; another union says no more than that none fits. */
function ofUnion(issue: Extract<RawIssue, { code: "invalid_union" }>, subject: Subject): SchemaFault {
  if (!subject.isThere) return missingField(subject);
  const terms = "options" in issue ? issue.options : undefined;
  return Array.isArray(terms) ? unknownTerm(terms, subject) : other(issue, subject);
}

function other(issue: RawIssue, subject: Subject): SchemaFault {
  return at("schema/other", subject, `${subject.name} fails its schema (${issue.code}).`);
}

function wrongForm(issue: Extract<RawIssue, { code: "invalid_format" }>, subject: Subject): SchemaFault {
  const meta = metaOf(subject.schema);
  const message = `${subject.name} is ${shown(subject.value)}, which has not the form of its field.`;
  return at("schema/wrong-form", subject, message, {
    received: brief(subject.value),
    ...certainForm(subject),
    ...expectedForm(meta, issue.pattern, subject.value),
  });
}

function wrongSize(
  issue: Extract<RawIssue, { code: "too_small" | "too_big" }>,
  subject: Subject,
): SchemaFault {
  const isSmall = issue.code === "too_small";
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const bound = `at ${isSmall ? "least" : "most"}`;
  const { value, name } = subject;
  if (issue.origin === "string") {
    const received = [...String(value)].length;
    const expected = `${bound} ${counted(limit, "character")}`;
    const message = `${name} has ${counted(received, "character")}, not ${bound} ${limit}.`;
    const found = { expected, received, ...(received === 0 ? { hint: WRITE_TEXT } : {}) };
    return at(isSmall ? "schema/too-short" : "schema/too-long", subject, message, found);
  }
  if (issue.origin === "array") {
    const received = (value as readonly unknown[]).length;
    const expected = `${bound} ${counted(limit, "value")}`;
    const message = `${name} has ${counted(received, "value")}, not ${bound} ${limit}.`;
    return at(isSmall ? "schema/too-few" : "schema/too-many", subject, message, { expected, received });
  }
  const message = `${name} is ${String(value)}, ${isSmall ? "below" : "above"} ${limit}.`;
  return at(isSmall ? "schema/too-small" : "schema/too-large", subject, message, {
    expected: `${bound} ${limit}`,
    received: value,
    ...(/^\/coordinates\/[01]$/.test(subject.path) ? { hint: "Coordinates are [longitude, latitude]." } : {}),
  });
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function extensionKey(issue: Extract<RawIssue, { code: "invalid_key" }>, subject: Subject): SchemaFault {
  const key = String(issue.path.at(-1));
  return {
    ...at("schema/extension-key", subject, `\`${key}\` in \`ext\` is no npm scope and no reverse domain.`),
    part: "key",
    expected: "@scope, @scope/name or org.example",
    received: brief(key),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
