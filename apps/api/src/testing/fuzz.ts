import fc from "fast-check";
import type { AnswerSchemas } from "./answer-schemas.ts";
import { type DescribedParameter, type Operation, operations } from "./examples.ts";

/** A request made from the description: some of it right, some of it wrong. */
export interface FuzzRequest {
  readonly [fc.toStringMethod]: () => string;
  readonly operation: Operation;
  readonly address: string;
  readonly init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  };
}

const ODD = [
  "",
  " ",
  "0",
  "-1",
  "1e9",
  "null",
  "undefined",
  "[]",
  "{}",
  "'",
  '" OR 1=1 --',
  "%00",
  "\u0000",
  "../../etc/passwd",
  "..%2f..",
  "<script>",
  "𝕜\ud800",
  "a".repeat(3000),
  "/signed/date",
  "9999-99-99",
  "2023-09-25",
  "[2023..",
  "kenya",
  "actors/kenya",
  "$where",
  "__proto__",
  "constructor",
];

/** Values for a parameter: its example, one that fits its schema, an odd one, anything. */
function valuesOf({ schema, example }: DescribedParameter): fc.Arbitrary<string> {
  const terms = schema.enum ?? schema.items?.enum;
  const fitting = terms
    ? fc.constantFrom(...terms)
    : schema.type === "integer"
      ? fc.integer({ min: (schema.minimum ?? 0) - 1, max: (schema.maximum ?? 100) + 1 }).map(String)
      : schema.type === "boolean"
        ? fc.constantFrom("true", "false")
        : fc.constant(String(example));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(String(example)) },
    { weight: 4, arbitrary: fitting },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  );
}

const METHODS = fc.oneof(
  { weight: 12, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom("HEAD", "OPTIONS", "DELETE", "PUT", "POST", "PATCH") },
);
const ACCEPTED = fc.constantFrom(
  "*/*",
  "*/*",
  "application/json",
  "application/x-ndjson",
  "text/csv",
  "application/atom+xml",
  "application/geo+json",
  "text/html",
  "a/b;q=x",
  "*",
  "",
);
const BODIES = fc.oneof(
  fc.constantFrom(
    "",
    "{}",
    "[]",
    "[[[[",
    '{"type":"actor"}',
    "type: actor\nid: actors/x\n",
    "type,id\nactor,actors/x\n",
    '{"type":"pledge","id":"pledges/x"}\n{"a":1}\n',
    "[".repeat(5000),
  ),
  fc.json(),
  fc.string({ unit: "binary" }),
);

/** Requests to every address of the description. */
export function requests(): fc.Arbitrary<FuzzRequest> {
  return fc.constantFrom(...operations()).chain((operation) => {
    const inPath = operation.parameters.filter((one) => one.in === "path");
    const inQuery = operation.parameters.filter((one) => one.in === "query");
    const mediaTypes = Object.keys(operation.requestBody?.content ?? { "application/json": {} });
    return fc
      .record({
        places: fc.tuple(...inPath.map(valuesOf)),
        query: fc.oneof(
          { weight: 1, arbitrary: fc.constant<[string, string][]>([]) },
          {
            weight: 4,
            arbitrary:
              inQuery.length === 0
                ? fc.constant<[string, string][]>([])
                : fc.array(
                    fc
                      .constantFrom(...inQuery)
                      .chain((one) => valuesOf(one).map((value): [string, string] => [one.name, value])),
                    { maxLength: 4 },
                  ),
          },
        ),
        extra: fc.option(
          fc.tuple(
            fc.oneof(
              fc.constantFrom("/signed/date", "/promise/amount", "limt", "a[b]", "__proto__"),
              fc.string({ maxLength: 8 }),
            ),
            fc.constantFrom(...ODD),
          ),
          { freq: 8 },
        ),
        suffix: fc.oneof(
          { weight: 8, arbitrary: fc.constant("") },
          { weight: 1, arbitrary: fc.constantFrom(".json", ".csv", ".ndjson", ".atom", ".xml", ".") },
        ),
        version: fc.oneof(
          { weight: 20, arbitrary: fc.constant("") },
          { weight: 1, arbitrary: fc.constantFrom("@0.0.0", "@9.9.9", "@", "@../x") },
        ),
        method: METHODS,
        accept: ACCEPTED,
        type: fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...mediaTypes) },
          { weight: 1, arbitrary: fc.constantFrom("text/html", "x", "application/json; charset=utf-16") },
        ),
        body: BODIES,
      })
      .map(({ places, query, extra, suffix, version, method, accept, type, body }): FuzzRequest => {
        const path = inPath.reduce(
          (address, { name }, at) =>
            address.replace(`{${name}}`, () => encodeURIComponent(wellFormed(places[at] as string))),
          operation.path,
        );
        const search = new URLSearchParams(extra ? [...query, extra] : query).toString();
        const address = `${path.replace("/v1", `/v1${version}`)}${suffix}${search && "?"}${search}`;
        const verb = method || operation.method;
        const hasBody = !["GET", "HEAD", "OPTIONS"].includes(verb);
        return {
          [fc.toStringMethod]: () => `${verb} ${address} ${accept} ${type} ${body}`,
          operation,
          address,
          init: {
            method: verb,
            headers: { accept, ...(hasBody && { "content-type": type }) },
            ...(hasBody && { body }),
          },
        };
      });
  });
}

const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "?");

/** What is wrong with the answer to a request; undefined where it is as it should be. */
export async function faultOf(
  { operation, address, init }: FuzzRequest,
  base: string,
  schemas: AnswerSchemas,
): Promise<string | undefined> {
  const response = await fetch(base + address, { ...init, redirect: "manual" });
  const body = await response.text();
  if (response.status >= 500) return `${response.status}: ${body.slice(0, 300)}`;
  // An empty place, or one of dots, makes it the address of another operation.
  if (/\/(?:\.\.?)?(?:\/|$)/.test(address.split("?")[0] as string)) return undefined;
  const isItsOwn = init.method === operation.method && response.status < 400;
  const faults = schemas.faults(
    isItsOwn ? operation : undefined,
    response,
    body,
    !/[?&]fields=/.test(address),
  );
  return faults.length === 0 ? undefined : `${response.status}: ${faults.join("; ")}`;
}
