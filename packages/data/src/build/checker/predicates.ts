/*
 * What the generated checker stands on; the generator copies this file into it as it stands. The first few are
 * short cuts past a regular expression: where one says yes the pattern matches (`short-cuts.ts` says which);
 * where it says no, the pattern is asked. Each was measured against the pattern on texts as records have them.
 */

/** Short enough for a loop to be quicker than the call of a regular expression. */
const SHORT_SLUG = 12;

/** A short text that `^[a-z0-9]+(-[a-z0-9]+)*$` matches. */
export function isShortSlug(text: string): boolean {
  if (text.length > SHORT_SLUG) return false;
  let afterHyphen = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) afterHyphen = false;
    else if (unit !== 45 || afterHyphen) return false;
    else afterHyphen = true;
  }
  return !afterHyphen;
}

/** A pointer without escapes: starts with `/`, ends with none, and no two stand together. */
export function isPlainPointer(text: string): boolean {
  return (
    text.charCodeAt(0) === 47 &&
    text.charCodeAt(text.length - 1) !== 47 &&
    !text.includes("//") &&
    !text.includes("~")
  );
}

/** 0 at the units 0–9 and a–f, 1 at the others below 128. */
const NOT_LOWER_HEX: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[0-9a-f]/.test(String.fromCharCode(unit)) ? 0 : 1,
);

/** `^[0-9a-f]{64}$`; without branches, which is thrice as quick as with them. */
export function isSha256(text: string): boolean {
  if (text.length !== 64) return false;
  let wrong = 0;
  for (let i = 0; i < 64; i++) {
    const unit = text.charCodeAt(i);
    wrong |= (NOT_LOWER_HEX[unit & 127] as number) | (unit >> 7);
  }
  return wrong === 0;
}

/** A text that `\S` matches, since its first character is a visible one of ASCII. */
export function startsVisible(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit > 32 && unit < 127;
}

/** A day as `YYYY-MM-DD` with a day of 1 to 31, the form of nearly every date. */
export function isPlainDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  for (let i = 0; i < 10; i++) {
    const unit = text.charCodeAt(i);
    if ((unit < 48 || unit > 57) && i !== 4 && i !== 7) return false;
  }
  const month = text.charCodeAt(5) * 10 + text.charCodeAt(6) - 528;
  const day = text.charCodeAt(8) * 10 + text.charCodeAt(9) - 528;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Unicode code points; a lone surrogate counts as one. Only asked of texts that are too long in UTF-16 units. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xd800 || (text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) continue;
    count--;
    i++;
  }
  return count;
}

/** At most `max` code points; a text of more than twice as many UTF-16 units is not counted. */
export function fits(text: string, max: number): boolean {
  return text.length <= max || (text.length <= max * 2 && codePoints(text) <= max);
}

/** At least `min` code points; a text of twice as many UTF-16 units has them. */
export function fills(text: string, min: number): boolean {
  return text.length >= min * 2 || (text.length >= min && codePoints(text) >= min);
}

/** zod's notion of an object that may be a record: one whose constructor, if any, has an ordinary prototype. */
export function isPlainObject(value: unknown): value is Record<PropertyKey, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const maker: unknown = value.constructor;
  if (typeof maker !== "function") return true;
  const prototype: unknown = maker.prototype;
  if (typeof prototype !== "object" || prototype === null || Array.isArray(prototype)) return false;
  return Object.hasOwn(prototype, "isPrototypeOf");
}

/** The keys of all objects in the value that is judged. */
let keys = 0;

/** How many keys all objects of the value have that was judged last; right only if it passed. */
export function keysCounted(): number {
  return keys;
}

/** Starts on a value: what is counted from here on is its own. */
export function startCount(): void {
  keys = 0;
}

/** Counts the keys of one object. */
export function count(own: number): void {
  keys += own;
}

/** Passes any value, and counts its keys; without recursion, since nothing bounds how deep it goes. */
export function passOver(value: unknown): true {
  if (typeof value !== "object" || value === null) return true;
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inside: unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (inside !== next) keys += inside.length;
    for (const each of inside) if (typeof each === "object" && each !== null) open.push(each);
  }
  return true;
}
