import { type Config, SETTINGS } from "./settings.ts";

/** One setting that is wrong. */
export interface ConfigFault {
  readonly variable: string;
  /** A whole sentence: what it takes, and what it was given. */
  readonly message: string;
}

/** What `start` is rejected with when the configuration is wrong; every fault is told. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(faults.map(({ message }) => message).join("\n"));
    this.faults = faults;
  }
}

/** The configuration from the environment; an empty variable counts as not set. @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return configOf(
    Object.fromEntries(
      Object.entries(SETTINGS).flatMap(([name, { variable }]) =>
        env[variable] ? [[name, env[variable]]] : [],
      ),
    ),
  );
}

/** The configuration from some settings by name; the others get their defaults. @throws ConfigError */
export function configOf(given: Readonly<Record<string, unknown>>): Config {
  const faults: ConfigFault[] = [];
  const read = Object.entries(SETTINGS).map(([name, { variable, schema, ...setting }]) => {
    const parsed = schema.safeParse(given[name]);
    if (parsed.success) return [name, parsed.data];
    const received = "isSecret" in setting ? "what was given" : quoted(given[name]);
    const wanted = parsed.error.issues[0]?.message ?? "something else";
    faults.push({ variable, message: `${variable} must be ${wanted}, not ${received}.` });
    return [name, undefined];
  });
  const config = Object.fromEntries(read) as Config;
  faults.push(...contradictions(config));
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function contradictions(config: Config): ConfigFault[] {
  const faults: ConfigFault[] = [];
  if (config.databaseReadUrls !== undefined && config.databaseUrl === undefined) {
    const message = "DATABASE_READ_URL needs DATABASE_URL, the primary that the replica follows.";
    faults.push({ variable: "DATABASE_READ_URL", message });
  }
  if (config.headersTimeoutMs > config.requestTimeoutMs) {
    const message =
      "HEADERS_TIMEOUT_MS must not be longer than REQUEST_TIMEOUT_MS: headers are a part of the request.";
    faults.push({ variable: "HEADERS_TIMEOUT_MS", message });
  }
  return faults;
}

function quoted(value: unknown): string {
  const text = String(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
