import type { Output } from "../command.ts";

type Paint = (text: string) => string;

/** What FORCE_COLOR says where it forbids colours, as Node takes it. */
const NO_COLOURS: ReadonlySet<string | undefined> = new Set(["0", "false"]);

/**
 * Marks for emphasis; plain where the output is no terminal, NO_COLOR is set (no-color.org), FORCE_COLOR is 0, or TERM
 * is dumb.
 */
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
  if (!output.isTTY || env.NO_COLOR || env.TERM === "dumb" || NO_COLOURS.has(env.FORCE_COLOR))
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
