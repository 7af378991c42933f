import * as z from "zod";

/** Non-blank text of at most `maxCharacters` Unicode code points. */
export function text(maxCharacters: number): z.ZodString {
  return z.string().min(1).max(maxCharacters).regex(/\S/);
}

/** Lower-case words of ASCII letters and digits, joined by single hyphens. */
export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: "Slug", description: "Lower-case ASCII words joined by hyphens.", examples: ["aden-duale"] });

/** An absolute web address. */
export const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s/$.?#][^\s]*$/)
  .meta({
    id: "Url",
    description: "An absolute http or https address.",
    examples: ["https://example.org/a"],
  });

/** A language tag, after BCP 47 (RFC 5646); the pattern checks its form, not the registry. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .meta({ id: "LanguageTag", description: "A BCP 47 language tag.", examples: ["en", "sw-KE"] });

/** SHA-256 in lower-case hexadecimal (FIPS 180-4). */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: "Sha256", description: "A SHA-256 digest in lower-case hexadecimal." });

/** A count of characters, words or the like. */
export const count = z
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .meta({ id: "Count", description: "A whole number, zero or more." });
