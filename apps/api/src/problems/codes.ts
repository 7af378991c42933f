import { STORE_CODES, type StoreCode } from "@org/defense-pact-store";

interface Meaning {
  readonly status: number;
  readonly title: string;
}

const OWN_CODES = {
  "request/bad-url": { status: 400, title: "the address cannot be read" },
  "request/bad-request": { status: 400, title: "the request is not HTTP that this server reads" },
  "request/unknown-parameter": { status: 400, title: "the address takes no parameter of this name" },
  "request/bad-value": { status: 400, title: "the parameter does not take this value" },
  "request/missing-parameter": { status: 400, title: "the address needs a parameter that is not given" },
  "request/repeated": { status: 400, title: "the parameter takes one value" },
  "request/too-costly": { status: 400, title: "the query would read too many records one by one" },
  "request/bad-body": { status: 400, title: "the body cannot be read" },
  "request/not-found": { status: 404, title: "there is nothing at this address" },
  "request/method-not-allowed": { status: 405, title: "the address does not take this method" },
  "request/not-acceptable": { status: 406, title: "the answer has none of the forms that are accepted" },
  "request/timeout": { status: 408, title: "the request took too long to arrive" },
  "request/too-large": { status: 413, title: "the body is longer than this server takes" },
  "request/unsupported-media-type": {
    status: 415,
    title: "the body is of a kind that the address does not take",
  },
  "request/unsupported-encoding": {
    status: 415,
    title: "the body is packed in a way that this server cannot unpack",
  },
  "request/too-many": { status: 429, title: "the client has asked too often" },
  "request/headers-too-large": { status: 431, title: "the address or the headers are too long" },
  "record/not-found": { status: 404, title: "there is no record with this id" },
  "record/withdrawn": { status: 410, title: "the record has been withdrawn" },
  "release/not-kept": { status: 404, title: "the release is too large to be put together again" },
  "server/overloaded": { status: 503, title: "the server has more to do than it can" },
  "server/stopping": { status: 503, title: "the server is being stopped" },
  "server/store-unavailable": { status: 503, title: "the store does not answer" },
  "server/fault": { status: 500, title: "the server made a mistake" },
} as const satisfies Record<string, Meaning>;

type OwnCode = keyof typeof OWN_CODES;

/** What a store may say of a query; what it says of itself becomes `server/store-unavailable`. */
type QueryCode = Extract<StoreCode, `filter/${string}` | `query/${string}`>;

export type ProblemCode = OwnCode | QueryCode;

/** Every code that the API answers with, its status and its meaning. A code is never reused for another meaning. */
export const PROBLEM_CODES: Readonly<Record<ProblemCode, Meaning>> = {
  ...OWN_CODES,
  ...(Object.fromEntries(
    Object.entries(STORE_CODES)
      .filter(([code]) => isQueryCode(code))
      .map(([code, title]) => [code, { status: code === "query/unknown-release" ? 404 : 400, title }]),
  ) as Record<QueryCode, Meaning>),
};

export function isQueryCode(code: string): code is QueryCode {
  return code.startsWith("filter/") || code.startsWith("query/");
}
