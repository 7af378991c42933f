import { validateFilesStream } from "@org/defense-pact-data/node";
import { ConfigError, type Finding, type Summary } from "@org/defense-pact-data/validate";
import { type Arguments, type Terminal, textOf, UsageError } from "../command.ts";
import { openReport, type ReportFormat } from "../reports/report.ts";
import { progressBar } from "../terminal/progress.ts";
import { optionsOf, wholeNumberFrom0 } from "./options.ts";

/** Validates once; the exit code. */
export async function judged(args: Arguments, terminal: Terminal, format: ReportFormat): Promise<number> {
  const report = await openReport(format, terminal);
  const excerpts = format === "pretty";
  const summary = await validated(args, terminal, { excerpts }, (finding) => report.finding(finding));
  await report.end(summary);
  return verdict(args, terminal, summary);
}

/** Mends what is certain, then validates what is left. Of standard input, the text goes to where the report would. */
export async function fixed(args: Arguments, terminal: Terminal, format: ReportFormat): Promise<number> {
  const paths = args.positionals;
  const isDry = args.values["dry-run"] === true;
  const { fixFiles, fixStdin } = await import("./fix.ts");
  if (!paths.includes("-")) {
    await fixFiles((texts, onFinding) => validated(args, terminal, { texts }, onFinding), terminal, isDry);
    return judged(args, terminal, format);
  }
  if (paths.length > 1)
    throw new UsageError("validate: --fix mends standard input or files, not both at once.");
  const text = await fixStdin(
    (stdin, onFinding) => validated(args, withStdin(terminal, stdin), {}, onFinding),
    terminal,
    isDry,
    textOf(args, "collection"),
  );
  const { Readable } = await import("node:stream");
  const stdin = Readable.from([Buffer.from(text)]);
  return judged(args, { ...withStdin(terminal, stdin), stdout: terminal.stderr }, format);
}

/** Field by field: a terminal may be the process itself, which is not to be copied. */
function withStdin({ stdout, stderr, env }: Terminal, stdin: Terminal["stdin"]): Terminal {
  return { stdin, stdout, stderr, env };
}

/** How one run differs from another with the same arguments. */
interface Manner {
  readonly excerpts?: boolean;
  readonly texts?: ReadonlyMap<string, string>;
}

/** Validates, and shows on a terminal how far it has come where that takes a while. */
async function validated(
  args: Arguments,
  terminal: Terminal,
  manner: Manner,
  onFinding: (finding: Finding) => Promise<void> | void,
): Promise<Summary> {
  const { onProgress, wipe } = progressBar(terminal);
  try {
    const options = await optionsOf(args, terminal);
    const findings = validateFilesStream(args.positionals, { ...options, ...manner, onProgress });
    for (;;) {
      const { done, value } = await findings.next();
      if (done) return value;
      wipe();
      await onFinding(value);
    }
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(`validate: ${error.message}`);
    throw error;
  } finally {
    wipe();
  }
}

function verdict(args: Arguments, terminal: Terminal, summary: Summary): number {
  const isMeant = args.values["record-rules-only"] === true || args.values["schema-only"] === true;
  if (summary.datasetRules === "skipped" && !isMeant) terminal.stderr.write(`${SKIPPED}\n`);
  return exitCode(summary, isMeant, wholeNumberFrom0(args, "max-warnings"));
}

const SKIPPED =
  "defense-pact: too many records to keep in memory, so references, ids and other rules on several records were not judged.\n" +
  "With --record-rules-only that is what you asked for, and the exit code is that of what was judged.";

/** 2 where something could not be judged, 1 where something is wrong, else 0. */
function exitCode(summary: Summary, isSkippingMeant: boolean, maxWarnings: number | undefined): number {
  if (summary.unreadable !== undefined) return 2;
  if (summary.datasetRules === "skipped" && !isSkippingMeant) return 2;
  if (!summary.ok) return 1;
  return maxWarnings !== undefined && summary.counts.warnings > maxWarnings ? 1 : 0;
}
