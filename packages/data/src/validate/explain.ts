/** Explains by zod why a value is not a record. Loaded only when one fails: zod costs more than all that comes before. */
import type * as z from "zod";
import { didYouMean, type Expected } from "../formats/index.ts";
import { redirect as redirectSchema, schemas } from "../schema/index.ts";
import { type CollectionName, collectionOfId, collectionOfType, RECORD_TYPES } from "../shape/index.ts";
import { joinSwaps } from "./branch-swaps.ts";
import { faultsOf, type RawIssue, type SchemaFault } from "./issue-faults.ts";
import { typeName } from "./shown-value.ts";

const TYPES = Object.values(RECORD_TYPES);

/** Every way in which a value fails the schema of its type; none where zod accepts it, whose word is the last. */
export function explain(value: unknown, expected: Expected): SchemaFault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ code: "schema/not-a-record", path: "", part: "value", ...notARecord(value) }];
  }
  const entry = value as Readonly<Record<string, unknown>>;
  if (expected.redirect || looksLikeRedirect(entry)) return check(redirectSchema, value);
  const collection = typeof entry.type === "string" ? collectionOfType(entry.type) : undefined;
  if (collection !== undefined) return check(schemas[collection], value);
  const meant = expected.collection ?? (typeof entry.id === "string" ? collectionOfId(entry.id) : undefined);
  const others =
    meant === undefined ? [] : check(schemas[meant], value).filter(({ path }) => path !== "/type");
  return [unknownType(entry, meant), ...others];
}

/** A redirect has `from` and no `type`; a record the other way round. */
export function looksLikeRedirect(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, "from") &&
    !Object.hasOwn(value, "type")
  );
}

/**
 * Runs a schema as zod's own libraries do, without the error that `safeParse` makes: with its stack and its prose it
 * costs several times the memory of the issues. Without compiled checks, too, which a few failing records do not
 * repay and a content security policy may forbid.
 */
function check(schema: z.core.$ZodType, value: unknown): SchemaFault[] {
  const { issues } = schema._zod.run(
    { value, issues: [] },
    { async: false, jitless: true },
  ) as z.core.ParsePayload;
  const faults = issues.flatMap((issue) =>
    faultsOf({ ...issue, path: issue.path ?? [] } as RawIssue, schema, value),
  );
  const byPath = new Map(
    faults.filter(({ code }) => MASKS[code]).map(({ code, path }) => [path, MASKS[code]]),
  );
  const plain = faults.filter(({ code, path }) => !byPath.get(path)?.test(code));
  return joinSwaps(plain, schema, value);
}

/** What says nothing more beside another fault of the same value: a list where a text belongs is no short text too. */
const MASKS: Readonly<Partial<Record<SchemaFault["code"], RegExp>>> = {
  "schema/wrong-type": /^schema\/(too-|wrong-form)/,
  "schema/too-short": /^schema\/wrong-form/,
};

function notARecord(value: unknown): Pick<SchemaFault, "message" | "expected" | "received" | "hint"> {
  const received = typeName(value);
  return { message: `is ${received}, not a record.`, expected: "an object", received };
}

/** A configuration has `rules` or `exceptions` and no `type`. */
function looksLikeConfig(entry: Readonly<Record<string, unknown>>): boolean {
  return entry.type === undefined && (Object.hasOwn(entry, "rules") || Object.hasOwn(entry, "exceptions"));
}

const PASS_CONFIG = "This looks like a configuration; pass it with --config and keep it outside the folder.";

function unknownType(
  entry: Readonly<Record<string, unknown>>,
  meant: CollectionName | undefined,
): SchemaFault {
  const { type } = entry;
  const fits = meant && RECORD_TYPES[meant];
  const known = typeof type === "string" ? didYouMean(type, TYPES) : undefined;
  const hint = looksLikeConfig(entry) ? PASS_CONFIG : fits ? `Write \`type: ${fits}\`.` : known;
  return {
    code: "schema/unknown-type",
    path: "/type",
    part: "value",
    message:
      type === undefined
        ? "has no `type`."
        : `has the type ${JSON.stringify(type)}, which is none of the model's.`,
    expected: TYPES,
    ...(type === undefined ? {} : { received: type }),
    ...(hint === undefined ? {} : { hint }),
  };
}
