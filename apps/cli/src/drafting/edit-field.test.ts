import type { Pledge } from "@org/defense-pact-data";
import { describe, expect, test } from "vitest";
import { editedRecord } from "./edit-field.ts";

const claim = (path: string) => ({ id: path.slice(1), path, anchors: [] });
const PLEDGE = {
  type: "pledge",
  id: "pledges/norway-latvia",
  title: "Norway: aid for Latvia",
  by: "actors/norway",
  to: [{ target: "actors/latvia", role: "recipient" }],
  purpose: "to train police",
  promise: { kind: "money", amount: { modality: "exact", value: 5 }, currency: "USD", form: "cash" },
  stages: [{ stage: "announced", date: "2031-05-14" }],
  claims: [claim("/by"), claim("/purpose")],
} as unknown as Pledge;

describe("editedRecord", () => {
  test("puts text where text was, even where it looks like a number", () => {
    expect(editedRecord(PLEDGE, "/title", "5", PLEDGE.title)).toMatchObject({ title: "5" });
  });

  test("reads JSON where something else was, and keeps what is no JSON for the validator to refuse", () => {
    const before = { modality: "exact", value: 5 };
    const given = '{"modality":"up-to","max":7}';
    expect(editedRecord(PLEDGE, "/promise/amount", given, before)).toMatchObject({
      promise: { amount: { modality: "up-to", max: 7 }, currency: "USD" },
    });
    expect(editedRecord(PLEDGE, "/promise/amount", "{7", before)).toMatchObject({
      promise: { amount: "{7" },
    });
  });

  test("finds items of lists by their keys", () => {
    expect(editedRecord(PLEDGE, "/to/latvia/target", "actors/estonia", "actors/latvia")).toMatchObject({
      to: [{ target: "actors/estonia", role: "recipient" }],
    });
    expect(editedRecord(PLEDGE, "/stages/announced/date", "2031-05", "2031-05-14")).toMatchObject({
      stages: [{ date: "2031-05" }],
    });
  });

  test("takes a field out with the claims that speak of it alone", () => {
    const edited = editedRecord(PLEDGE, "/purpose", "", PLEDGE.purpose);
    expect(edited).not.toHaveProperty("purpose");
    expect(edited.claims.map(({ path }) => path)).toEqual(["/by"]);
  });

  test("changes nothing where a pointer leads nowhere, and never the record it was given", () => {
    const before = structuredClone(PLEDGE);
    expect(editedRecord(PLEDGE, "/to/estonia/target", "actors/kenya", undefined)).toEqual(PLEDGE);
    expect(editedRecord(PLEDGE, "/purpose/of/it", "x", undefined)).toEqual(PLEDGE);
    editedRecord(PLEDGE, "/title", "other", PLEDGE.title);
    expect(PLEDGE).toEqual(before);
  });
});
