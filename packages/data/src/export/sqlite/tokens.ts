import type { FieldRow, FieldType } from "../../fields/index.ts";

/**
 * How a value that can be asked for by equality stands in the index `terms`: the number of its field, a mark, and the
 * value, written so that tokens of one field stand in the order of their values. `3:actors/kenya` is a value,
 * `3~host:actors/kenya` the same in a role, `3` says that a record has the field.
 */
export const TOKENIZER = `ascii tokenchars '-./:=!~'`;

/** In every record. */
export const EVERY = "all";

export function presenceToken(field: number): string {
  return field.toString(36);
}

export function valueToken(field: number, key: string): string {
  return `${field.toString(36)}:${written(key)}`;
}

export function roleToken(field: number, role: string, key: string): string {
  return `${field.toString(36)}~${written(role)}:${written(key)}`;
}

/** What is compared of a value: of a date its text, of a number its bounds, else the key itself. */
export function equalityKey(
  type: FieldType | undefined,
  { key, value, high }: Pick<FieldRow, "key" | "value" | "high">,
): string {
  if (type === "date") return value;
  return type === "number" || type === "quantity" ? `${key}_${high}` : String(key);
}

const PLAIN = /^[-./0-9:a-z]*$/;

/** Letters of one case, digits and a few marks stand for themselves; every other byte is two hexadecimal digits. */
function written(key: string): string {
  if (PLAIN.test(key)) return key;
  let text = "";
  for (const byte of Buffer.from(key)) {
    const character = String.fromCharCode(byte);
    text += PLAIN.test(character) ? character : `${markOf(byte)}${byte.toString(16).padStart(2, "0")}`;
  }
  return text;
}

/** The marks stand before, between and after what stands for itself, as the bytes do that they announce. */
function markOf(byte: number): string {
  if (byte < 0x2d) return "!";
  return byte < 0x61 ? "=" : "~";
}

/** The value that a token of a field was made of. */
export function keyOfToken(token: string): string {
  const text = token.slice(token.indexOf(":") + 1);
  if (!/[!=~]/.test(text)) return text;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isMark = "!=~".includes(text[at] as string);
    bytes.push(isMark ? Number.parseInt(text.slice(at + 1, at + 3), 16) : text.charCodeAt(at));
    if (isMark) at += 2;
  }
  return Buffer.from(bytes).toString();
}
