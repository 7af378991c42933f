import * as z from "zod";

/** One thing that an operator can set: the variable, what it takes, and what it is for. */
interface Setting<T extends z.ZodType = z.ZodType> {
  readonly variable: string;
  readonly schema: T;
  readonly description: string;
  /** A secret, or an address that holds one, is never printed. */
  readonly isSecret?: true;
}

function setting<T extends z.ZodType>(
  variable: string,
  schema: T,
  description: string,
  more: Pick<Setting, "isSecret"> = {},
): Setting<T> {
  return { variable, schema, description, ...more };
}

const number = (least: number, most: number, otherwise: number) =>
  z.coerce
    .number(`a whole number from ${least} to ${most}`)
    .int(`a whole number from ${least} to ${most}`)
    .min(least, `a whole number from ${least} to ${most}`)
    .max(most, `a whole number from ${least} to ${most}`)
    .default(otherwise);

const address = (protocols: string) =>
  z.url({
    protocol: new RegExp(`^(?:${protocols})$`),
    error: `an address that begins with ${protocols.replaceAll("|", " or ")}:`,
  });

/** Parted by commas; a program may give a list. */
const listOf = (schema: z.ZodType<string>) =>
  z.preprocess(
    (given) => (typeof given === "string" ? given.split(",").map((one) => one.trim()) : given),
    z.array(schema),
  );

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const DAY_MS = 86_400_000;
const GIB = 2 ** 30;

/** Every setting, by the name that `start` takes it under. Docs and checks are made of this. */
export const SETTINGS = {
  host: setting(
    "HOST",
    z.string().min(1, "a host name or address").default("127.0.0.1"),
    "Where to listen; `0.0.0.0` or `::` for every interface.",
  ),
  port: setting("PORT", number(0, 65_535, 4000), "The port to listen on; 0 for any that is free."),
  publicUrl: setting(
    "PUBLIC_URL",
    address("http|https").optional(),
    "The address people reach the API by; absolute links are made of it. Left out, the address it listens on.",
  ),
  datasetFile: setting(
    "DATASET_FILE",
    z.string().min(1, "the path of a file").optional(),
    "A dataset in the SQLite form. Left out, the published dataset.",
  ),
  databaseUrl: setting(
    "DATABASE_URL",
    address("postgres|postgresql").optional(),
    "A PostgreSQL that holds a dataset; then `DATASET_FILE` is not read.",
    { isSecret: true },
  ),
  databaseReadUrls: setting(
    "DATABASE_READ_URL",
    listOf(address("postgres|postgresql")).optional(),
    "Read replicas, parted by commas, that questions go to in turn; where they are away the primary is asked.",
    { isSecret: true },
  ),
  siteFolder: setting(
    "SITE_FOLDER",
    z.string().min(1, "the path of a folder").optional(),
    "The built site, served at `/`. Left out, that of `@org/defense-pact-site` where it is installed and built; beside a `DATASET_FILE` none, since that site shows the published dataset.",
  ),
  corsOrigin: setting(
    "CORS_ORIGIN",
    z.string().min(1, "`*` or one origin").default("*"),
    "Which origin's pages may read the answers: `*`, or one origin.",
  ),
  trustProxy: setting(
    "TRUST_PROXY",
    number(0, 16, 0),
    "How many proxies stand before the API; their `X-Forwarded-For` is believed.",
  ),
  logLevel: setting(
    "LOG_LEVEL",
    z.enum(LEVELS, `one of ${LEVELS.join(", ")}`).default("info"),
    "How much to log: a line of JSON for each request at `info`.",
  ),
  rateLimit: setting(
    "RATE_LIMIT",
    number(0, 1_000_000, 1200),
    "Requests a minute for each client address; 0 for no limit.",
  ),
  maxInFlight: setting(
    "MAX_IN_FLIGHT",
    number(1, 100_000, 512),
    "Requests at work at once; more are answered with 503.",
  ),
  maxUploads: setting(
    "MAX_UPLOADS",
    number(1, 1000, 8),
    "Uploads judged at once; more are answered with 503.",
  ),
  maxConnections: setting(
    "MAX_CONNECTIONS",
    number(1, 1_000_000, 4096),
    "Open connections; more are refused.",
  ),
  maxEventLoopDelayMs: setting(
    "MAX_EVENT_LOOP_DELAY_MS",
    number(0, 60_000, 1000),
    "When the process is so far behind, requests are answered with 503; 0 for never.",
  ),
  maxDocumentBytes: setting(
    "MAX_DOCUMENT_BYTES",
    number(1024, GIB, 16 * 2 ** 20),
    "The longest JSON, YAML, CSV or text upload, unpacked.",
  ),
  maxStreamBytes: setting(
    "MAX_STREAM_BYTES",
    number(1024, 64 * GIB, 256 * 2 ** 20),
    "The longest NDJSON upload, unpacked.",
  ),
  maxLineBytes: setting(
    "MAX_LINE_BYTES",
    number(1024, GIB, 2 ** 20),
    "The longest line of an NDJSON upload; a longer one is a finding.",
  ),
  maxScanned: setting(
    "MAX_SCANNED",
    number(1, 1_000_000_000, 100_000),
    "The most records a query may read one by one; a query that needs more is refused.",
  ),
  cacheBytes: setting(
    "CACHE_BYTES",
    number(0, 64 * GIB, 64 * 2 ** 20),
    "Memory for answers that were given before.",
  ),
  queryTimeoutMs: setting(
    "QUERY_TIMEOUT_MS",
    number(10, DAY_MS, 5000),
    "How long a query of PostgreSQL may take before it is answered with 503. One of an embedded file runs in the process and cannot be cut short: `MAX_SCANNED` bounds it.",
  ),
  requestTimeoutMs: setting(
    "REQUEST_TIMEOUT_MS",
    number(100, DAY_MS, 60_000),
    "How long a request, an upload too, may take to arrive.",
  ),
  headersTimeoutMs: setting(
    "HEADERS_TIMEOUT_MS",
    number(100, DAY_MS, 10_000),
    "How long the headers of a request may take to arrive.",
  ),
  keepAliveMs: setting(
    "KEEP_ALIVE_MS",
    number(100, DAY_MS, 65_000),
    "How long an idle connection is kept; longer than the balancer's.",
  ),
  releaseCheckMs: setting(
    "RELEASE_CHECK_MS",
    number(10, DAY_MS, 2000),
    "How often to look for a new release, and whether the store answers.",
  ),
  shutdownMs: setting(
    "SHUTDOWN_MS",
    number(0, DAY_MS, 10_000),
    "How long requests at work may take to end after SIGTERM.",
  ),
} as const;

type Settings = typeof SETTINGS;

/** A configuration that has been checked. */
export type Config = { readonly [K in keyof Settings]: z.output<Settings[K]["schema"]> };
