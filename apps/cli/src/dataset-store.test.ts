import { expect, test } from "vitest";
import { askDataset } from "./dataset-store.ts";

test("the file and the records in memory hold the same release and answer alike", async () => {
  const ask = (smallBytes?: number) =>
    askDataset(
      async (store) => [await store.release(), (await store.list("agreements")).records.map(({ id }) => id)],
      smallBytes,
    );
  expect(await ask(0)).toEqual(await ask());
});

test("a fault of a store's question is a usage error, any other stays what it is", async () => {
  await expect(askDataset((store) => store.list("agreements", { limit: 0 }))).rejects.toThrow("limit wants");
  await expect(
    askDataset(async () => {
      throw new TypeError("a fault of the program");
    }),
  ).rejects.toThrow(TypeError);
});
