import { expect, test } from "vitest";
import { idMeant } from "./id-meant.ts";

const IDS = new Set(["actors/kenya", "events/summit", "places/summit"]);
const has = (id: string) => IDS.has(id);

test("a slug is the id of the one record that has it", async () => {
  expect(await idMeant("kenya", has)).toBe("actors/kenya");
});

test("what is an id, or is nobody's slug or that of two, stays as it was written", async () => {
  for (const written of ["actors/kenya", "places/kenya", "nobody", "summit"])
    expect(await idMeant(written, has)).toBe(written);
});
