import { Ajv2020 } from "ajv/dist/2020.js";
import { sampleRecord } from "../src/build/checker/sample/sample-record.ts";
import { isRecord, keysCounted } from "../src/generated/checker.ts";
import { record } from "../src/schema/index.ts";
import { mayHaveDuplicateKeys } from "../src/validate/duplicate-keys.ts";
import { median } from "./median.ts";
import { discriminatedSchema } from "./record-schema.ts";

/** Judges a line; throws where it refuses a record, since all are valid. */
type Judge = (line: string) => unknown;

const ajv = new Ajv2020({ discriminator: true, strict: false, validateFormats: false });
const byAjv = ajv.compile(discriminatedSchema());

const PARSE = "JSON.parse";

const JUDGES: Readonly<Record<string, Judge>> = {
  [PARSE]: (line) => JSON.parse(line),
  "+ generated checker": (line) => accept(isRecord(JSON.parse(line))),
  "+ generated checker + duplicate keys": (line) => {
    const value: unknown = JSON.parse(line);
    accept(isRecord(value) && !mayHaveDuplicateKeys(line, value, keysCounted()));
  },
  "+ duplicate keys, without the checker": (line) => accept(!mayHaveDuplicateKeys(line, JSON.parse(line))),
  "+ ajv (draft 2020-12, discriminator)": (line) => accept(byAjv(JSON.parse(line)) as boolean),
  "+ zod": (line) => accept(record.safeParse(JSON.parse(line)).success),
};

function accept(valid: boolean): void {
  if (!valid) throw new Error("a sample record was refused");
}

/** Records judged by each before the next takes its turn: enough for a timer, few enough to interleave closely. */
const ROUND = 500;

/**
 * Times relative to `JSON.parse` alone, by name: the median over rounds, in each of which all judge the same lines
 * in an order that moves on by one. The first rounds warm up and do not count.
 */
export function inProcess(count: number, warmUpRounds = 16): Map<string, number> {
  const names = Object.keys(JUDGES);
  const ratios = new Map(names.map((name) => [name, [] as number[]]));
  const rounds = Math.ceil(count / ROUND) + warmUpRounds;
  for (let round = 0; round < rounds; round++) {
    const lines = Array.from({ length: ROUND }, (_, i) => JSON.stringify(sampleRecord(round * ROUND + i)));
    const turns = names.map((_, i) => names[(i + round) % names.length] as string);
    const times = new Map(turns.map((name) => [name, timed(JUDGES[name] as Judge, lines)]));
    if (round < warmUpRounds) continue;
    for (const name of names)
      ratios.get(name)?.push((times.get(PARSE) as number) / (times.get(name) as number));
  }
  return new Map([...ratios].map(([name, values]) => [name, median(values)]));
}

function timed(judge: Judge, lines: readonly string[]): number {
  const start = process.hrtime.bigint();
  for (const line of lines) judge(line);
  return Number(process.hrtime.bigint() - start);
}
