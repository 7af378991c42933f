import { expect, test } from "vitest";
import { intervalOf } from "./interval.ts";

test("each modality becomes the interval that its words mean", () => {
  expect(intervalOf({ modality: "exact", value: 5 })).toEqual({ min: 5, max: 5, approximate: false });
  expect(intervalOf({ modality: "about", value: 5 })).toEqual({ min: 5, max: 5, approximate: true });
  expect(intervalOf({ modality: "at-least", min: 5 })).toEqual({ min: 5, max: null, approximate: false });
  expect(intervalOf({ modality: "up-to", max: 5 })).toEqual({ min: 0, max: 5, approximate: false });
  expect(intervalOf({ modality: "range", min: 4, max: 5 })).toEqual({ min: 4, max: 5, approximate: false });
});
