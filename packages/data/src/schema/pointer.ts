import * as z from "zod";

/** A JSON Pointer (RFC 6901) whose array steps are keys, never positions. */
export const pointer = z
  .string()
  .max(400)
  .regex(/^(\/([^/~]|~[01])+)+$/)
  .meta({
    id: "Pointer",
    description:
      "An RFC 6901 pointer into the record. A step into a list is the item's key (for a reference, its slug), never its position.",
    examples: ["/signed/date", "/signatories/aden-duale/capacity", "/scope/peacekeeping"],
  });
