const YEAR = "-?[0-9]{4}";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:XX|0[1-9]|[12][0-9]|3[01])";
const UNSPECIFIED_YEAR = "-?[0-9]{2}(?:[0-9]X|XX)";
const POINT = `(?:${UNSPECIFIED_YEAR}|${YEAR}(?:-(?:XX(?:-XX)?|2[1-4]|${MONTH}(?:-${DAY})?))?)[?~%]?`;
const INTERVAL_OR_POINT = `(?:(?:\\.\\.)?/)?${POINT}|${POINT}/(?:\\.\\.|${POINT})?`;
const ONE_OF = `\\[(?:\\.\\.)?${POINT}(?:(?:,|\\.\\.)${POINT})*(?:\\.\\.)?\\]`;

/**
 * The profile as the source of a regular expression, for JSON Schema's `pattern`. It is anchored, needs no
 * flags, uses only what ECMA-262, RE2 and Rust's regex share (no look-around, no back references), and has no
 * two ways to read a text, so it runs in linear time.
 *
 * Every text that `parseEdtf` accepts matches. What it cannot know, and only the parser refuses: how long a
 * month is (`2023-02-30`), the order of two dates (`2024/2023`), that the year 0 has no sign (`-0000`), and
 * in a set, dots that do not pair up (`[..2023..2024]`).
 */
export const EDTF_PATTERN: string = `^(?:${INTERVAL_OR_POINT}|${ONE_OF})$`;
