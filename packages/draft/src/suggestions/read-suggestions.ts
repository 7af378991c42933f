import {
  type Refusal,
  SUGGESTED_FIELDS,
  type SuggestedField,
  type SuggestedKind,
  type Suggestion,
} from "./suggestion.ts";

/** More than an article has; a reply with more is cut there. */
const MOST_PROPOSALS = 100;
const MOST_FIELDS = 40;
const LONGEST = 400;

/** The suggestions of a reply, whatever it is; what is of another shape is refused. */
export function readSuggestions(reply: unknown, refused: Refusal[]): Suggestion[] {
  const proposals = own(reply, "proposals");
  if (!Array.isArray(proposals)) {
    refused.push({ what: "the reply", reason: "has no list of proposals." });
    return [];
  }
  if (proposals.length > MOST_PROPOSALS)
    refused.push({
      what: "the reply",
      reason: `has ${proposals.length} proposals; ${MOST_PROPOSALS} are read.`,
    });
  return proposals
    .slice(0, MOST_PROPOSALS)
    .flatMap((proposal, at) => suggestionIn(proposal, at + 1, refused) ?? []);
}

function suggestionIn(proposal: unknown, number: number, refused: Refusal[]): Suggestion | undefined {
  const kind = own(proposal, "kind");
  const fields = own(proposal, "fields");
  if (typeof kind !== "string" || !isKind(kind)) {
    refused.push({
      what: `proposal ${number}`,
      reason: `is of no kind that was asked for: ${quoted(kind)}.`,
    });
    return undefined;
  }
  const label = `proposal ${number}, ${kind}`;
  if (!Array.isArray(fields)) {
    refused.push({ what: label, reason: "has no list of fields." });
    return undefined;
  }
  return {
    label,
    kind,
    fields: fields.slice(0, MOST_FIELDS).flatMap((field) => fieldIn(field, kind, label, refused) ?? []),
  };
}

function fieldIn(
  field: unknown,
  kind: SuggestedKind,
  label: string,
  refused: Refusal[],
): SuggestedField | undefined {
  const [name, value, fragment] = [own(field, "name"), own(field, "value"), own(field, "fragment")];
  const refuse = (reason: string): undefined => {
    refused.push({ what: label, reason });
  };
  if (typeof name !== "string" || !Object.hasOwn(SUGGESTED_FIELDS[kind], name))
    return refuse(`has a field that was not asked for: ${quoted(name)}.`);
  if (typeof value !== "string" || typeof fragment !== "string" || value === "" || fragment === "")
    return refuse(`has no value and fragment for ${name}.`);
  if (value.length > LONGEST || fragment.length > LONGEST)
    return refuse(`has more than ${LONGEST} characters for ${name}.`);
  return { name, value, fragment };
}

/** A property of the value itself, never one that all objects have. */
function own(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isKind(kind: string): kind is SuggestedKind {
  return Object.hasOwn(SUGGESTED_FIELDS, kind);
}

/** What a reply has, short enough to show. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}
