import { memoryStore } from "@org/defense-pact-store";
import { expect, test } from "vitest";
import { unknownRecord } from "./unknown-record.ts";

const EMPTY = {
  $schema: "https://example.org/dataset.schema.json",
  version: "1.0.0",
  articles: [],
  actors: [],
  places: [],
  agreements: [],
  pledges: [],
  events: [],
  statements: [],
};

test("of an id that was redirected it says what became of it", async () => {
  const from = "actors/acme";
  const to = ["actors/acme-north", "actors/acme-south"];
  const redirects = [{ kind: "split", from, to, reason: "They are two.", since: "1.0.0" }] as const;
  const store = await memoryStore({ ...EMPTY, redirects } as unknown as Parameters<typeof memoryStore>[0]);
  const error = await unknownRecord(store, "--party acme", [from]);
  expect(error.message).toBe("--party acme: actors/acme was split: They are two.");
  expect(error.hint).toBe("See actors/acme-north.\nSee actors/acme-south.");
});

test("where nothing is near, nothing is guessed", async () => {
  const store = await memoryStore({ ...EMPTY, redirects: [] });
  const error = await unknownRecord(store, "links", ["actors/acme"]);
  expect(error.message).toBe("links: there is no record actors/acme.");
  expect(error.hint).toBeUndefined();
});
