import type { Progress } from "@org/defense-pact-data/node";
import type { Output, Terminal } from "../command.ts";
import { bar } from "./bar.ts";
import { hasUnicode } from "./characters.ts";
import { columnsOf } from "./columns.ts";

/** What is over within a second needs no bar. */
const QUIET_MS = 1000;
/** Drawn more often, it would only take time. */
const REDRAW_MS = 100;
const WIDTH = 24;
const LEAST_WIDTH = 5;
const COLUMNS = 80;

/** A line on a terminal that says how far a long command has come. */
export interface ProgressBar {
  /** Takes what has been read; draws where it is time to. */
  readonly onProgress: (progress: Progress) => void;
  /** Takes the bar away, so that something else can be written; what is read after that draws it again. */
  readonly wipe: () => void;
}

/** Shows nothing. */
export const NO_PROGRESS: ProgressBar = { onProgress() {}, wipe() {} };

/**
 * A bar on standard error; none where that is no terminal, which is looked at only once there is something to show.
 * It has no colours, and is wiped with spaces.
 */
export function progressBar(
  terminal: Pick<Terminal, "stderr" | "env">,
  // Not performance.now(), which takes a twentieth of an empty Node's start to load.
  now: () => number = Date.now,
): ProgressBar {
  const start = now();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = 0;
  const draw = (line: string) => {
    terminal.stderr.write(`\r${line.padEnd(drawn)}${line.length < drawn ? `\r${line}` : ""}`);
    drawn = line.length;
  };
  return {
    onProgress(progress) {
      const at = now();
      if (at - start < QUIET_MS || at - drawnAt < REDRAW_MS) return;
      drawnAt = at;
      const { stderr, env } = terminal;
      if (stderr.isTTY === true)
        draw(lineOf(progress, (at - start) / 1000, widthOf(stderr), hasUnicode(env)));
    },
    wipe() {
      if (drawn > 0) draw("");
    },
  };
}

/** The last column stays free: a terminal goes on to the next line where it is written to. */
function widthOf(output: Output): number {
  return (columnsOf(output) ?? COLUMNS) - 1;
}

function lineOf({ bytesRead, bytes }: Progress, seconds: number, width: number, isUnicode: boolean): string {
  const perSecond = bytesRead / seconds;
  const read = `${sizeText(bytesRead)} read, ${sizeText(perSecond)}/s`;
  if (bytes === undefined || bytes < bytesRead) return read.slice(0, width);
  const words = ` ${Math.floor((bytesRead / bytes) * 100)} %  ${sizeText(perSecond)}/s  ${timeText((bytes - bytesRead) / perSecond)} left`;
  const barWidth = Math.min(WIDTH, width - words.length);
  if (barWidth < LEAST_WIDTH) return words.trim().slice(0, width);
  return bar({ min: bytesRead, max: bytes }, { whole: bytes, width: barWidth, isUnicode }) + words;
}

/** `12.3 MB`; decimal, as disks and `curl` count. */
function sizeText(bytes: number): string {
  const mega = bytes / 1e6;
  if (mega >= 1000) return `${(mega / 1000).toFixed(1)} GB`;
  return mega >= 1 ? `${mega.toFixed(1)} MB` : `${Math.ceil(bytes / 1000)} kB`;
}

/** `45 s`, `3:07 min`, `2:05 h`. */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const [large, small, unit] =
    whole < 3600 ? [whole / 60, whole % 60, "min"] : [whole / 3600, (whole % 3600) / 60, "h"];
  return `${Math.floor(large)}:${String(Math.floor(small)).padStart(2, "0")} ${unit}`;
}
