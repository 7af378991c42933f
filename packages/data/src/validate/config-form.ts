import { didYouMean } from "../formats/index.ts";
import { EXTENSION_KEY, escapeStep } from "../shape/index.ts";
import type { ConfigIssue } from "./config.ts";

interface Described {
  /** What the setting does, for the schema that editors read. */
  readonly description?: string;
  /** What is said of a value of another type, where a sentence of its own helps. */
  readonly otherwise?: string;
}

/** The form of a part of a configuration: what it is checked by, and what its JSON Schema is made from. */
export type Form = Described &
  (
    | { readonly kind: "boolean" }
    | { readonly kind: "whole"; readonly least: number; readonly most?: number }
    | { readonly kind: "term"; readonly terms: readonly string[] }
    | { readonly kind: "text" }
    | { readonly kind: "reason" }
    | { readonly kind: "rule" }
    | { readonly kind: "list"; readonly items: Form }
    | { readonly kind: "map"; readonly keys: "rule" | "extension"; readonly values: Form }
    | ObjectForm
  );

/** An object with fields of its own, all required or none. */
export interface ObjectForm extends Described {
  readonly kind: "object";
  readonly fields: Readonly<Record<string, Form>>;
  readonly isPartial?: true;
}

/** What a check needs beside the form: the rules that may be named. */
export interface FormChecker {
  readonly ruleIds: readonly string[];
  readonly issues: ConfigIssue[];
}

/** Adds every way in which a value is not of a form. */
export function checkForm(form: Form, value: unknown, path: string, checker: FormChecker): void {
  if (form.kind === "list") checkList(form, value, path, checker);
  else if (form.kind === "map") checkMap(form, value, path, checker);
  else if (form.kind === "object") checkObject(form, value, path, checker);
  else checkScalar(form, value, path, checker);
}

function checkList(form: Form & { kind: "list" }, value: unknown, path: string, checker: FormChecker): void {
  if (Array.isArray(value))
    for (const [at, item] of value.entries()) checkForm(form.items, item, `${path}/${at}`, checker);
  else say(checker, path, form.otherwise ?? "It is not a list.");
}

function checkMap(form: Form & { kind: "map" }, value: unknown, path: string, checker: FormChecker): void {
  if (!isObject(value)) {
    say(checker, path, form.otherwise ?? "It is not an object.");
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const at = `${path}/${escapeStep(key)}`;
    if (form.keys === "rule") checkRule(key, at, checker);
    else if (!EXTENSION_KEY.test(key))
      say(checker, at, `${JSON.stringify(key)} is no npm scope and no reverse domain.`);
    checkForm(form.values, member, at, checker);
  }
}

function checkObject(form: ObjectForm, value: unknown, path: string, checker: FormChecker): void {
  if (!isObject(value)) {
    say(checker, path, form.otherwise ?? "It is not an object.");
    return;
  }
  const known = Object.keys(form.fields);
  for (const key of known) {
    if (form.isPartial && !Object.hasOwn(value, key)) continue;
    checkForm(form.fields[key] as Form, value[key], `${path}/${key}`, checker);
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      checker.issues.push(unknown(key, `${path}/${escapeStep(key)}`, "setting", known));
  }
}

type ScalarForm = Exclude<Form, { kind: "list" | "map" | "object" }>;

function checkScalar(form: ScalarForm, value: unknown, path: string, checker: FormChecker): void {
  if (form.kind === "rule") checkRule(value, path, checker);
  else if (form.kind !== "reason") {
    const complaint = complaintOn(form, value);
    if (complaint !== undefined) say(checker, path, complaint);
  } else if (typeof value !== "string" || value.trim() === "") {
    const hint = "Say in a sentence why the rule does not apply as it stands.";
    say(checker, path, "There is no reason.", hint);
  }
}

function complaintOn(
  form: Exclude<ScalarForm, { kind: "rule" | "reason" }>,
  value: unknown,
): string | undefined {
  switch (form.kind) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "It is neither true nor false.";
    case "whole": {
      const { least, most = Number.MAX_SAFE_INTEGER } = form;
      const isIn = Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
      return isIn ? undefined : `It is not a whole number from ${least} to ${most}.`;
    }
    case "term":
      return form.terms.includes(value as string) ? undefined : `It is none of ${form.terms.join(", ")}.`;
    case "text":
      return typeof value === "string" && value !== "" ? undefined : (form.otherwise ?? "It is not text.");
    default:
      return form satisfies never;
  }
}

function checkRule(id: unknown, path: string, { ruleIds, issues }: FormChecker): void {
  if (typeof id === "string" && ruleIds.includes(id)) return;
  issues.push(unknown(String(id), path, "rule", ruleIds));
}

function say({ issues }: FormChecker, path: string, message: string, hint?: string): void {
  issues.push({ path, message, ...(hint === undefined ? {} : { hint }) });
}

/** Findings of schemas and of files have codes like rules, and are none. */
const NOT_SET = "What a schema or the reading of a file finds is always an error; only rules are set.";

function unknown(word: string, path: string, what: string, known: readonly string[]): ConfigIssue {
  const hint = /^(schema|input)\//.test(word) ? NOT_SET : didYouMean(word, known);
  const message = `There is no ${what} ${JSON.stringify(word)}.`;
  return { path, message, ...(hint === undefined ? {} : { hint }) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
