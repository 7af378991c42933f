import * as z from "zod";
import { plain } from "./field.ts";
import { ref } from "./reference.ts";
import { text } from "./text.ts";
import { redirectKind } from "./vocabularies/redirect-kind.ts";

export const redirect = z
  .strictObject({
    from: plain(ref(), "The id that no longer has a record."),
    kind: plain(redirectKind, "What became of it."),
    to: plain(
      z.array(ref()).max(50),
      "The live ids to go to: one when moved, several when split, none when withdrawn.",
    ),
    reason: plain(text(500), "Why, in our own words."),
    date: plain(z.iso.date(), "The day of the change, YYYY-MM-DD."),
  })
  .meta({ id: "Redirect", description: "What became of an id; ids never vanish." });
