import * as z from "zod";
import { EXTENSION_KEY } from "../shape/extension-key.ts";
import { referenceFact } from "./citation.ts";
import { claim, resolution } from "./claim.ts";
import { type CollectionName, plain } from "./field.ts";
import { recordId } from "./reference.ts";
import { text } from "./text.ts";

/** Downstream extensions, keyed by npm scope or reverse domain; never interpreted, always kept. */
const extensions = z.record(z.string().max(214).regex(EXTENSION_KEY), z.unknown()).meta({
  id: "Extensions",
  description: "Downstream extensions, keyed by npm scope (`@acme/pacts`) or reverse domain (`org.acme`).",
});

/** What every record starts with. */
export function head<const T extends string>(type: T, collection: CollectionName) {
  return {
    type: plain(z.literal(type), "The record's type; decides its shape."),
    id: recordId(collection),
  };
}

export const summary = plain(text(1000).exactOptional(), "One or two sentences in our own words.");

export const title = plain(text(200), "A heading in our own words.");

/** What every record ends with. */
export const tail = {
  claims: plain(
    z.array(claim).max(2000).meta({ "x-key": "id" }),
    "What sources say about the fields of this record.",
  ),
  resolutions: plain(
    z.array(resolution).min(1).max(200).meta({ "x-key": "path" }).exactOptional(),
    "The choices made between rival claims.",
  ),
  references: plain(
    z.array(referenceFact).min(1).max(200).meta({ "x-key": "path" }).exactOptional(),
    "The fields taken from reference standards.",
  ),
  ext: plain(extensions.exactOptional(), "What a downstream dataset adds; never interpreted, always kept."),
};
