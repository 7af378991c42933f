import { finished } from "node:stream/promises";
import type { TransactionSql } from "postgres";

export type CopyValue = string | number | boolean | null;

/** Rows of one table on their way to the server. */
export interface CopyBuffer {
  add(row: readonly CopyValue[]): void;
  /** Characters that wait. */
  readonly size: number;
  send(transaction: TransactionSql): Promise<void>;
}

/** Gathers rows and sends them by COPY; one connection can copy into one table at a time. */
export function copyBuffer(table: string): CopyBuffer {
  let lines: string[] = [];
  let size = 0;
  return {
    add(row) {
      const line = `${row.map(cell).join("\t")}\n`;
      lines.push(line);
      size += line.length;
    },
    get size() {
      return size;
    },
    async send(transaction) {
      if (lines.length === 0) return;
      const target = await transaction.unsafe(`COPY ${table} FROM STDIN`).writable();
      target.end(lines.join(""));
      lines = [];
      size = 0;
      await finished(target);
    },
  };
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A value in COPY's text format. */
function cell(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return value.replace(SPECIAL, (character) => ESCAPED[character] as string);
  return typeof value === "boolean" ? (value ? "t" : "f") : String(value);
}
