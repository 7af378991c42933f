import type { Output } from "../command.ts";

type Paint = (text: string) => string;

/** Marks for emphasis; plain where the output is no terminal or NO_COLOR is set (no-color.org). */
export interface Style {
  readonly isPlain: boolean;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
}

const PLAIN: Paint = (text) => text;
const paint =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`;

export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>): Style {
  if (!output.isTTY || env.NO_COLOR)
    return { isPlain: true, bold: PLAIN, dim: PLAIN, red: PLAIN, green: PLAIN, yellow: PLAIN };
  return {
    isPlain: false,
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
  };
}
