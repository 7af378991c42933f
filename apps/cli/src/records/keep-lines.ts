import { diffArrays } from "diff";

/**
 * A changed text with the lines that the change did not touch as they were typed.
 *
 * @param typed the text before the change.
 * @param styled the same content as a writer styles it.
 * @param changed the content after the change, styled alike.
 */
export function keepLines(typed: string, styled: string, changed: string): string {
  if (typed === styled) return changed;
  const asTyped = typedLines(typed.split("\n"), styled.split("\n"));
  const kept: string[] = [];
  let line = 0;
  for (const { value, added, removed } of diffArrays(styled.split("\n"), changed.split("\n"))) {
    if (added) {
      kept.push(...value);
      continue;
    }
    if (!removed) kept.push(...asTyped.slice(line, line + value.length).flat());
    line += value.length;
  }
  return kept.join("\n");
}

/** For each styled line, the lines as they were typed: of a passage styled anew, all stand at its first line. */
function typedLines(typed: readonly string[], styled: readonly string[]): string[][] {
  const lines: string[][] = [];
  let dropped: string[] = [];
  for (const { value, added, removed } of diffArrays([...typed], [...styled])) {
    if (removed) dropped = value;
    else if (added) {
      const isLineByLine = dropped.length === value.length;
      lines.push(
        ...value.map((_, index) =>
          isLineByLine ? dropped.slice(index, index + 1) : index === 0 ? dropped : [],
        ),
      );
      dropped = [];
    } else {
      lines.push(...value.map((line, index) => (index === 0 ? [...dropped, line] : [line])));
      dropped = [];
    }
  }
  return lines;
}
