import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { DatasetRecord } from "../../../types/index.d.ts";
import { headlineOf } from "../../dataset/headline.ts";
import { searchedText } from "../../dataset/searched-text.ts";
import {
  collectionOf,
  eachRow,
  type FieldRow,
  fieldAt,
  INDEXED_NAMES,
  statsCounter,
} from "../../fields/index.ts";
import { batch } from "./batch.ts";
import { type FieldTokens, type KnownToken, tokensOfField } from "./known-tokens.ts";
import { EVERY, equalityKey } from "./tokens.ts";

/** What an index does with the values of a field. */
interface Use {
  readonly type: ReturnType<typeof typeOf>;
  /** It is asked for by equality. */
  readonly isFact: boolean;
  /** It is compared by order. */
  readonly isOrdered: boolean;
  /** Records are sorted by it, so that those without it must be found. */
  readonly isSorted: boolean;
}

const ORDERED: ReadonlySet<string> = new Set(["date", "number", "quantity"]);

function typeOf(name: string) {
  return fieldAt(name)[0]?.type;
}

/** By field number. */
const USES: readonly (Use | undefined)[] = [undefined, ...INDEXED_NAMES.map(useOf)];

function useOf(name: string): Use | undefined {
  const type = typeOf(name);
  switch (name) {
    case "record":
      return undefined;
    case "moment":
      return { type, isFact: false, isOrdered: true, isSorted: false };
    case "title":
    case "date":
      return { type, isFact: false, isOrdered: true, isSorted: true };
    default: {
      const isSorted = fieldAt(name).some(({ many }) => !many);
      return { type, isFact: true, isOrdered: ORDERED.has(type ?? ""), isSorted };
    }
  }
}

/** Writes records and all that is found by them. */
export interface RecordWriter {
  /** @throws RangeError where a date is not of the EDTF profile, or the id is not that of a record. */
  add(record: DatasetRecord, json: string): void;
  finish(redirects: number): Readonly<Record<"digest" | "ranges" | "stats", string>>;
}

export function recordWriter(database: DatabaseSync): RecordWriter {
  const insertRecord = database.prepare("INSERT INTO records (seq, id, body) VALUES (?, ?, ?)");
  const insertFacts = database.prepare("INSERT INTO facts VALUES (?, ?)");
  const insertText = database.prepare("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)");
  const ordered = batch(database, "ordered_rows", 6);
  const tokens = USES.map((_, field) => tokensOfField(field));
  const counter = statsCounter();
  const hash = createHash("sha256");
  const ranges: Record<string, [number, number]> = {};
  let seq = 0;
  return {
    add(record, json) {
      const collection = collectionOf(record.id);
      if (collection === undefined) {
        throw new RangeError(`${JSON.stringify(record.id)} is not the id of a record.`);
      }
      seq += 1;
      ranges[collection] = [ranges[collection]?.[0] ?? seq, seq];
      let facts = ` ${EVERY} `;
      const addToken = (token: KnownToken) => {
        if (token.record === seq) return;
        token.record = seq;
        facts += `${token.text} `;
      };
      eachRow(record, (field, row) => {
        const use = USES[field];
        if (use === undefined) return;
        addTokens(tokens[field] as FieldTokens, use, row, addToken);
        if (!use.isOrdered) return;
        const { key, value, high, vague } = row;
        // Only a moment goes by its path; the texts of other dates are among the tokens.
        ordered.add(seq, field, key, use.type === undefined ? value : "", high ?? "", vague ? 1 : 0);
      });
      insertRecord.run(seq, record.id, json);
      insertFacts.run(seq, facts);
      insertText.run(seq, headlineOf(record).title, searchedText(record));
      counter.add(record);
      hash.update(`${json}\n`);
    },
    finish(redirects) {
      ordered.flush();
      return {
        digest: hash.digest("hex"),
        ranges: JSON.stringify(ranges),
        stats: JSON.stringify(counter.stats(redirects)),
      };
    },
  };
}

function addTokens(
  tokens: FieldTokens,
  { type, isFact, isSorted }: Use,
  row: FieldRow,
  add: (token: KnownToken) => void,
): void {
  if (isSorted) add(tokens.presence);
  if (!isFact) return;
  const key = equalityKey(type, row);
  add(tokens.value(key));
  if (type === "reference" && row.value !== "") add(tokens.role(row.value, key));
}
