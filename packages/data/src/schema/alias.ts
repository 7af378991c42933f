import * as z from "zod";
import { fact, keyed, plain } from "./field.ts";
import { languageTag, SLUG_FORM, slug, text } from "./text.ts";
import { aliasKind } from "./vocabularies/alias-kind.ts";

const alias = z
  .strictObject({
    key: plain(slug, `The name as a slug (${SLUG_FORM}); unique in the list.`),
    name: fact(text(200), "The name as used.", "either"),
    kind: plain(aliasKind, "What sort of name it is."),
    language: plain(languageTag.exactOptional(), "The language of the name."),
  })
  .meta({ id: "Alias", description: "Another name of the record's subject." });

export const aliases = plain(
  keyed(alias, "key").exactOptional(),
  "Other names, among them demonyms and misprints.",
);
