/** The length of a text in Unicode code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  return codePointsBetween(text, 0, text.length);
}

/** Unicode code points between two UTF-16 offsets, neither of which splits a surrogate pair. */
export function codePointsBetween(text: string, from: number, to: number): number {
  let count = to - from;
  for (let at = from; at + 1 < to; at++) {
    if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) count--;
  }
  return count;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
