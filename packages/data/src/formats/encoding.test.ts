import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { foreignEncoding, hasByteOrderMark, invalidUtf8At } from "./encoding.ts";

const STRICT = new TextDecoder("utf-8", { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const byte = fc.oneof(
  fc.nat(255),
  fc.constantFrom(0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0x9f, 0xa0, 0xed, 0xef, 0xf0, 0x8f, 0x90, 0xf4, 0xf5, 0xff),
);

test.prop([fc.array(byte, { maxLength: 12 })], { numRuns: 3000 })(
  "finds a bad byte exactly where a strict decoder refuses",
  (list) => {
    const bytes = Uint8Array.from(list);
    const at = invalidUtf8At(bytes);
    expect(at === -1).toBe(isUtf8(bytes));
    if (at >= 0) expect(isUtf8(bytes.subarray(0, at))).toBe(true);
  },
);

it("takes short texts and UTF-8 for what they are", () => {
  expect(foreignEncoding(Uint8Array.of(0x7b, 0))).toBeUndefined();
  expect(foreignEncoding(new TextEncoder().encode("{}{}"))).toBeUndefined();
  expect(foreignEncoding(Uint8Array.of(0xff, 0xfe, 0, 0))).toBe("UTF-32LE");
  expect(foreignEncoding(Uint8Array.of(0, 0, 0xfe, 0xff))).toBe("UTF-32BE");
  expect(foreignEncoding(Uint8Array.of(0, 0x7b, 0, 0x7d))).toBe("UTF-16BE");
  expect(hasByteOrderMark(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe(true);
});
