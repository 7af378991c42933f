import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { linesOf } from "./lines-of.ts";

async function read(chunks: readonly (Uint8Array | string)[], most?: number) {
  return Readable.from(linesOf(Readable.from(chunks), most)).toArray();
}

test("a line may come in pieces, cut within a character", async () => {
  const bytes = Buffer.from("Åre\r\nOslo");
  expect(await read([...bytes].map((_, at) => bytes.subarray(at, at + 1)))).toEqual([
    { number: 1, text: "Åre" },
    { number: 2, text: "Oslo" },
  ]);
});

test("a line that is too long, or no UTF-8, is told, and the next is read", async () => {
  const chunks = [Buffer.from("123456789"), Buffer.from([0x0a, 0xff, 0x0a]), Buffer.from("1234\n\nend\n")];
  expect(await read(chunks, 4)).toEqual([
    { number: 1, problem: "is longer than 4 bytes." },
    { number: 2, problem: "has bytes that are not UTF-8." },
    { number: 3, text: "1234" },
    { number: 4, text: "" },
    { number: 5, text: "end" },
  ]);
});
