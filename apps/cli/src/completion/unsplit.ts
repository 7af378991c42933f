/**
 * Bash parts words at equals signs and completes the last part alone: `--by`, `=`, `ken` are `--by=ken`. Gives the
 * words whole, and the start of the last that bash does not want to see again.
 */
export function unsplit(parts: readonly string[]): {
  readonly words: readonly string[];
  readonly start: string;
} {
  const words: string[] = [];
  let start = "";
  for (const [at, part] of parts.entries()) {
    const last = words.at(-1) ?? "";
    const isAfterEquals = parts[at - 1] === "=" && /^--[^=]+=$/.test(last);
    const isEquals = part === "=" && /^--[^=]+$/.test(last);
    start = isEquals ? `${last}=` : isAfterEquals ? last : "";
    if (isEquals || isAfterEquals) words[words.length - 1] = `${last}${part}`;
    else words.push(part);
  }
  return { words, start };
}
