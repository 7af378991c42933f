import type { Dataset } from "../../types/index.d.ts";
import type { Format } from "../formats/index.ts";
import type { Index, Rule } from "../rules/index.ts";
import type { Config } from "./config.ts";

/** A rule of a downstream dataset. Its id is namespaced (`acme/no-blank-titles`). */
export type CustomRule = Rule & {
  /** The page about the rule. */
  readonly docs?: string;
};

/** What is wrong with a value under a key of `ext`; `path` is a pointer into the value. */
export interface ExtensionFault {
  readonly path: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly hint?: string;
}

/** Judges the value under one key of `ext`: a compiled JSON Schema, say. */
export type ExtensionCheck = (value: unknown) => readonly ExtensionFault[];

/**
 * How to validate. All of `Config` can be written down as JSON, the rest a program passes; what a configuration names
 * by file is passed as what it holds (`base`, `extensionChecks`, `customRules`).
 */
export interface ValidateOptions extends Omit<Config, "files" | "records" | "extensions" | "customRules"> {
  /** By key of `ext`, what judges the values under it; other keys are kept and not judged. */
  readonly extensionChecks?: Readonly<Record<string, ExtensionCheck>>;
  /** The data that the input builds on: references resolve in the input, then here. */
  readonly base?: Index | Dataset;
  /**
   * An index that already holds the input's records (on disk, say), for rules that look at several records:
   * they then run while reading, at any size. Left out, one is kept in memory.
   */
  readonly index?: Index;
  /**
   * How many records of streamed input (NDJSON, values) are kept in memory for rules that look at several
   * records; beyond it they are skipped. 5,000 when left out. Documents are in memory anyway and do not count.
   */
  readonly maxIndexedRecords?: number;
  readonly customRules?: readonly CustomRule[];
  /** Left out, told from the text. */
  readonly format?: Format;
  /** The collection of CSV rows that have no `type`. */
  readonly collection?: string;
  /** The input is a part of a dataset: that an exception's record is not in it is no fault. */
  readonly isPart?: boolean;
  /** Findings show the line of text that they are about (`excerpt`). */
  readonly excerpts?: boolean;
  /** The name that findings give for the input. */
  readonly file?: string;
}
