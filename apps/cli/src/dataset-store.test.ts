import type { Store } from "@org/defense-pact-store";
import { expect, test, vi } from "vitest";
import { askDataset, openRecords } from "./dataset-store.ts";

test("the file and the records in memory hold the same release and answer alike", async () => {
  const ask = (open?: () => Promise<Store>) =>
    askDataset(
      async (store) => [await store.release(), (await store.list("agreements")).records.map(({ id }) => id)],
      open,
    );
  expect(await ask(openRecords)).toEqual(await ask());
});

test("where Node has no SQLite the records in memory answer", async () => {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  const { records } = await askDataset((store) => store.list("agreements"));
  vi.restoreAllMocks();
  expect(records.length).toBeGreaterThan(0);
});

test("a fault of a store's question is a usage error, any other stays what it is", async () => {
  await expect(askDataset((store) => store.list("agreements", { limit: 0 }))).rejects.toThrow("limit wants");
  await expect(
    askDataset(async () => {
      throw new TypeError("a fault of the program");
    }),
  ).rejects.toThrow(TypeError);
});
