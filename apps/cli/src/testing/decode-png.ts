import { PNG } from "pngjs";

/** What a PNG shows, as its reader tells: its size, and in how many colours. */
export function decodePng(bytes: Uint8Array): { width: number; height: number; colours: number } {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
  return { width, height, colours: colours.size };
}
