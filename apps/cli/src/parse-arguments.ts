import { type Arguments, type Command, type Option, UsageError } from "./command.ts";
import { JSON_SHORT, optionsOf } from "./options-of.ts";

/**
 * What a command was called with.
 *
 * @throws UsageError for an option that it does not have, with the one that was probably meant.
 */
export async function parseArguments(
  name: string,
  command: Command,
  argv: readonly string[],
): Promise<Arguments> {
  // Node's parser takes a while to load, for which an import of it is enough, and goes over every option a few times.
  if (!argv.some((arg) => arg.startsWith("-"))) return { values: {}, positionals: [...argv] };
  const options = optionsOf(command);
  try {
    const { tokens, ...parsed } = process.getBuiltinModule("node:util").parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      allowNegative: true,
      tokens: true,
    });
    refuseContradiction(
      name,
      tokens.flatMap((token) => (token.kind === "option" ? [token.rawName.replace(/^--?/, "")] : [])),
    );
    return { ...parsed, values: withJson(name, withNegatives(parsed.values, options), options) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw await misuse(name, (error as Error).message, Object.keys(options));
  }
}

/** Of `--disputed --no-disputed` the last would win without a word. */
function refuseContradiction(name: string, options: readonly string[]): void {
  const both = options.find((option) => options.includes(`no-${option}`));
  if (both !== undefined)
    throw new UsageError(`${name}: --${both} and --no-${both} contradict each other.`, "Give one of them.");
}

type Values = Arguments["values"];

/** `parseArgs` takes `--no-base` for the opposite of `--base`, also where an option has the name `no-base`. */
function withNegatives(values: Values, options: Readonly<Record<string, Option>>): Values {
  const negatives = Object.keys(options).filter((name) => name.startsWith("no-"));
  const named = negatives.filter((name) => values[name.slice("no-".length)] === false);
  if (named.length === 0) return values;
  const opposites = named.map((name) => name.slice("no-".length));
  const others = Object.entries(values).filter(([name]) => !opposites.includes(name));
  return Object.fromEntries([...others, ...named.map((name) => [name, true])]);
}

function withJson(name: string, values: Values, { json }: Readonly<Record<string, Option>>): Values {
  if (json !== JSON_SHORT || values.json !== true) return values;
  if (values.format !== undefined && values.format !== "json")
    throw new UsageError(`${name}: --json and --format ${String(values.format)} contradict each other.`);
  return { ...values, format: "json" };
}

async function misuse(name: string, text: string, options: readonly string[]): Promise<UsageError> {
  if (text.includes("is ambiguous")) return dashedValue(name, text);
  const lacking = /^Option '(?:-\w, )?(--[^' ]+) <value>' argument missing/.exec(text)?.[1];
  if (lacking !== undefined)
    return new UsageError(
      `${name}: ${lacking} wants a value.`,
      `\`defense-pact ${name} --help\` says which.`,
    );
  const message = text.split(". To specify")[0] ?? "";
  const option = /'--?([^' =]+)/.exec(message)?.[1];
  const { nearest } = await import("./terminal/nearest.ts");
  const near = option === undefined ? undefined : nearest(option, options);
  return new UsageError(
    `${name}: ${message}.`,
    near && near !== option
      ? `Did you mean "--${near}"?`
      : `\`defense-pact ${name} --help\` lists its options.`,
  );
}

/** `--sort -date`: the dash may begin the value or the next option, so a value with a dash needs an `=`. */
function dashedValue(name: string, message: string): UsageError {
  const option = /'(?:-\w, )?(--[^' =]+)/.exec(message)?.[1] ?? "the option";
  return new UsageError(
    `${name}: ${option} wants a value.`,
    `A value that begins with a dash follows an equals sign: ${option}=-VALUE`,
  );
}
