import { expect, test } from "vitest";
import { ConfigError, configOf, readConfig } from "./read-config.ts";

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map(({ message }) => message);
    throw error;
  }
  return [];
};

test("without any variable every setting has its default", () => {
  expect(readConfig({})).toMatchObject({ host: "127.0.0.1", port: 4000, logLevel: "info" });
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ PORT: "" }).port).toBe(4000);
});

test("every fault is told at once, with what the variable takes and what it was given", () => {
  expect(faultsOf({ PORT: "http", LOG_LEVEL: "loud", RATE_LIMIT: "-1", PUBLIC_URL: "ftp://host" })).toEqual([
    'PORT must be a whole number from 0 to 65535, not "http".',
    'PUBLIC_URL must be an address that begins with http or https:, not "ftp://host".',
    'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud".',
    'RATE_LIMIT must be a whole number from 0 to 1000000, not "-1".',
  ]);
});

test("a database's address is never printed, since it holds a password", () => {
  const [message] = faultsOf({ DATABASE_URL: "mysql://user:hunter2@127.0.0.1/x" });
  expect(message).toBe(
    "DATABASE_URL must be an address that begins with postgres or postgresql:, not what was given.",
  );
});

test("settings that contradict each other are faults too", () => {
  expect(faultsOf({ DATABASE_READ_URL: "postgres://127.0.0.1/x" })).toHaveLength(1);
  expect(faultsOf({ HEADERS_TIMEOUT_MS: "2000", REQUEST_TIMEOUT_MS: "1000" })).toHaveLength(1);
});

test("a program gives settings by name", () => {
  expect(configOf({ port: 0, rateLimit: 0 })).toMatchObject({ port: 0, rateLimit: 0 });
  expect(() => configOf({ port: 70_000 })).toThrow(ConfigError);
});
