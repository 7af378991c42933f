import { expect, test } from "vitest";
import { storeContract } from "../fixtures/contract.ts";
import { invented } from "../fixtures/invented.ts";
import { memoryStore } from "./memory-store.ts";

storeContract("the store on plain records", memoryStore);

test("a store on plain records keeps a copy: its dataset may change afterwards", async () => {
  const dataset = invented();
  const store = await memoryStore(dataset);
  dataset.events[0]!.title = "Changed";
  expect((await store.get("events/signing"))?.record).toMatchObject({ title: "Event signing" });
  await store.totals();
  expect(Object.isFrozen(dataset.pledges[0])).toBe(false);
});
