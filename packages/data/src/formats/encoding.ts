/** Encodings that are told from the first bytes and refused as a whole. */
export type ForeignEncoding = "UTF-16LE" | "UTF-16BE" | "UTF-32LE" | "UTF-32BE";

/** UTF-16 or UTF-32, by its byte order mark or by the NULs that ASCII text leaves in it; undefined for anything else. */
export function foreignEncoding(head: Uint8Array): ForeignEncoding | undefined {
  const [a, b, c, d] = head;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32BE";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32LE" : "UTF-16LE";
  if (a === 0xfe && b === 0xff) return "UTF-16BE";
  if (head.length < 4) return undefined;
  const nul = [a, b, c, d].map((byte) => (byte === 0 ? "0" : "x")).join("");
  if (nul === "x000") return "UTF-32LE";
  if (nul === "000x") return "UTF-32BE";
  if (nul === "x0x0") return "UTF-16LE";
  return nul === "0x0x" ? "UTF-16BE" : undefined;
}

/** Whether bytes begin with the UTF-8 byte order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The offset of the first byte that is not UTF-8 (Unicode 15, table 3-7), or -1. */
export function invalidUtf8At(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || !isContinuation(bytes[at + 1], ...secondByte(lead))) return 0;
  for (let i = 2; i < length; i++) if (!isContinuation(bytes[at + i], 0x80, 0xbf)) return 0;
  return length;
}

/** The bounds of the second byte, which leave out overlong forms, surrogates and what lies beyond U+10FFFF. */
function secondByte(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

function isContinuation(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to;
}
