import { type Format, formatOfName, sniffFormat } from "@org/defense-pact-data/formats";
import { UsageError } from "../command.ts";
import type { HeldRecord, Path } from "./held-records.ts";
import { JsonRecords, LineRecords } from "./json-records.ts";
import { YamlRecords } from "./yaml-records.ts";

/** A text that holds records and can be changed in places; comments and order stay. */
export interface RecordText {
  readonly held: readonly HeldRecord[];
  /** All that the text holds, for telling whether a change lost anything. */
  value(): unknown;
  set(at: Path, value: unknown): void;
  remove(at: Path): void;
  /** Puts the keys of one value in the order of the model. */
  order(at: Path, held: HeldRecord): void;
  /**
   * Puts all keys in the order of the model, in the style of the canonical records; false where the text holds
   * nothing of the model, and stays as it is.
   */
  canonise(): boolean;
  toString(): string;
}

/** The formats in which records can be written back; a table's rows have no order of keys. */
type WritableFormat = Exclude<Format, "csv">;

/**
 * @param name the file's, which says the format; where it does not, the text does.
 * @throws UsageError where the text is broken, or of a format that cannot be written back.
 */
export function recordText(text: string, name: string): RecordText {
  const format = formatOf(text, name);
  try {
    if (format === "json") return new JsonRecords(text);
    return format === "ndjson" ? new LineRecords(text) : new YamlRecords(text);
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`);
  }
}

function formatOf(text: string, name: string): WritableFormat {
  const format = formatOfName(name) ?? sniffFormat(new TextEncoder().encode(text));
  if (format !== "csv" && !name.endsWith(".gz")) return format;
  throw new UsageError(
    `${name} cannot be written back: it is ${format === "csv" ? "a table" : "compressed"}.`,
    "Records in YAML, JSON and NDJSON can.",
  );
}
