import type { ByteSource, Format, Source } from "../formats/index.ts";
import type { Finding, Summary, ValidationResult } from "./finding.ts";
import type { ValidateOptions } from "./options.ts";
import { collectInputs, type NamedInput, streamInputs } from "./run.ts";

/**
 * Validates data of the model: records, a document or a stream of them that a program holds, or text or bytes as
 * JSON, NDJSON, YAML or CSV, also gzipped; a text is a text to validate, never a path. Ids are unique within the
 * input; references resolve in it, then in `options.base`.
 *
 * All findings are collected, in input order, then by path, then by code; warnings leave `ok` true. What is wrong
 * with the data is never thrown.
 * @throws ConfigError where the options cannot be used.
 */
export async function validate(source: Source, options: ValidateOptions = {}): Promise<ValidationResult> {
  return collectInputs([inputOf(source, options)], options);
}

/**
 * The same, in memory that does not grow with the input where it is NDJSON or a stream of values: findings are
 * yielded as they are found, and those of rules on several records at the end. Returns the summary.
 * @throws ConfigError where the options cannot be used.
 */
export function validateStream(
  source: Source,
  options: ValidateOptions = {},
): AsyncGenerator<Finding, Summary> {
  return streamInputs([inputOf(source, options)], options);
}

/** `validateStream` for NDJSON: one record a line. */
export function validateNdjson(
  source: ByteSource,
  options: ValidateOptions = {},
): AsyncGenerator<Finding, Summary> {
  return validateStream(source, { ...options, format: "ndjson" satisfies Format });
}

function inputOf(source: Source, { format, collection, file }: ValidateOptions): NamedInput {
  return {
    source,
    ...(format && { format }),
    ...(collection && { collection }),
    ...(file && { file }),
  };
}

export type { ByteSource, CodeEntry, Format, Source } from "../formats/index.ts";
export { FORMATS, INPUT_CODES, type InputCode } from "../formats/index.ts";
export { docsOf, FINDING_CODES, SURROUNDING_RULES, type SurroundingRule } from "./codes.ts";
export {
  type Config,
  ConfigError,
  type ConfigIssue,
  type Exception,
  type ParsedConfig,
  parseConfig,
  RULE_IDS,
  type RuleSetting,
} from "./config.ts";
export { fileInput, type KnownOfFile, keptOfFiles } from "./file-input.ts";
export type { Finding, FindingCode, Summary, ValidationResult } from "./finding.ts";
export type { CustomRule, ExtensionCheck, ExtensionFault, ValidateOptions } from "./options.ts";
export { type AnyInput, collectInputs, type NamedInput, streamInputs } from "./run.ts";
export { SCHEMA_CODES, type SchemaCode } from "./schema-codes.ts";
