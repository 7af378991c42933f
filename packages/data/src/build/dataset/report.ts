/** Ends a script: with what went wrong on standard error and exit code 1, or quietly where nothing did. */
export function report(
  problems: readonly string[],
  script: Pick<NodeJS.Process, "stderr" | "exitCode"> = process,
): void {
  if (problems.length === 0) return;
  script.stderr.write(`${problems.join("\n")}\n`);
  script.exitCode = 1;
}
