import { UsageError } from "../command.ts";
import { visible } from "../terminal/visible.ts";
import { readTextFile } from "./read-text.ts";
import { reasonOf } from "./reason-of.ts";

/**
 * A JSON file's value.
 *
 * @param what what it is, for the refusal: "the configuration".
 * @throws UsageError where it cannot be read or is not JSON.
 */
export function readJson(file: string, what: string): unknown {
  const name = `${what} ${file}`;
  const text = readTextFile(file, name).replace(/^\ufeff/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name} is no JSON: ${visible(reasonOf(error))}.`);
  }
}
