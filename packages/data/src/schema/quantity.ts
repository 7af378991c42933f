import * as z from "zod";
import { plain } from "./field.ts";

const magnitude = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

/**
 * A number as the source states it. Money is in major units (100 million dollars is 100000000).
 * As an interval: exact [v, v], about [v, v] and approximate, at-least [v, open], up-to [0, v], range [min, max].
 */
export const quantity = z
  .discriminatedUnion("modality", [
    z
      .strictObject({
        modality: plain(
          z.enum(["exact", "about"]),
          "`exact`: the number stated. `about`: the source rounds it.",
        ),
        value: plain(magnitude, "The number stated."),
      })
      .meta({ title: "PointQuantity" }),
    z
      .strictObject({
        modality: plain(z.literal("at-least"), "More than, at least, over."),
        min: plain(magnitude, "The floor stated."),
      })
      .meta({ title: "FloorQuantity" }),
    z
      .strictObject({
        modality: plain(z.literal("up-to"), "Up to, at most: a ceiling, never an amount."),
        max: plain(magnitude, "The ceiling stated."),
      })
      .meta({ title: "CeilingQuantity" }),
    z
      .strictObject({
        modality: plain(z.literal("range"), "Between two numbers."),
        min: plain(magnitude, "The lower number stated."),
        max: plain(magnitude, "The higher number stated."),
      })
      .meta({ title: "RangeQuantity" }),
  ])
  .meta({
    id: "Quantity",
    description: "A number with the modality the source gives it. Claimed as a whole.",
    examples: [
      { modality: "exact", value: 1000 },
      { modality: "up-to", max: 100000000 },
    ],
    "x-atomic": "quantity",
  });
