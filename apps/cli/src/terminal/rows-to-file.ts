import type { Terminal } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { type Format, type Rows, writeRows } from "./rows.ts";

/** Writes rows to a file, whole or not at all, or where none is named to the output. */
export async function writeRowsTo<T>(
  file: string | undefined,
  rows: Rows<T>,
  format: Format,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined) return writeRows(rows, format, terminal);
  const pieces: string[] = [];
  const stdout = { write: (piece: string | Uint8Array) => pieces.push(String(piece)) > 0 };
  await writeRows(rows, format, { ...terminal, stdout });
  await writeAtomically(file, pieces);
}
