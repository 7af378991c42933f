import * as z from "zod";

/** Non-blank text of at most `maxCharacters` Unicode code points. */
export function text(maxCharacters: number): z.ZodString {
  return z.string().min(1).max(maxCharacters).regex(/\S/).meta({ description: "Text that is not blank." });
}

/** The form of a slug, for the descriptions of fields that are one. */
export const SLUG_FORM = "lower-case ASCII words and digits joined by hyphens";

/** Lower-case words of ASCII letters and digits, joined by single hyphens. */
export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    id: "Slug",
    description: "A slug: lower-case ASCII words and digits joined by hyphens.",
    examples: ["aden-duale"],
  });

/** An absolute web address. */
export const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s/$.?#][^\s]*$/)
  .meta({
    id: "Url",
    description: "An absolute http or https address, without blanks.",
    examples: ["https://example.org/a"],
  });

/**
 * A language tag, after BCP 47 (RFC 5646); the pattern checks its form, not the registry. Narrower than the RFC: the
 * language is a code of ISO 639, in lower case, so that the name of a language ("English") is none.
 */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
  .meta({
    id: "LanguageTag",
    description:
      "A BCP 47 language tag: two or three lower-case letters of ISO 639, then a region or script where it matters, such as en or en-GB.",
    examples: ["en", "sw-KE"],
  });

/** SHA-256 in lower-case hexadecimal (FIPS 180-4). */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: "Sha256", description: "A SHA-256 digest: 64 lower-case hexadecimal digits." });

/** A count of characters, words or the like. */
export const count = z
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .meta({ id: "Count", description: "A whole number, zero or more." });
