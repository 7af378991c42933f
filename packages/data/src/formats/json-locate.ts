import { parsePointer } from "../shape/index.ts";
import { walkJson } from "./json-walk.ts";
import type { Wanted } from "./sink.ts";

/** A step of the pointers wanted, with the offsets that the walk finds for it. */
interface Step {
  readonly children: Map<string, Step>;
  value?: number;
  key?: number;
}

/**
 * The offsets of parts of a JSON value, found in one walk; of a part that is not there, the nearest around it.
 * Where a key is named twice, the last one counts, as it does for `JSON.parse`.
 */
export function locateJson(text: string, from: number, wanted: readonly Wanted[]): number[] {
  const root: Step = { children: new Map() };
  for (const { path } of wanted) plant(root, path);
  walkSteps(text, from, root);
  return wanted.map((want) => offsetOf(root, want) ?? from);
}

/** The place of a part that is missing is that of the nearest part around it. */
function offsetOf(root: Step, { path, part }: Wanted): number | undefined {
  let offset = root.value;
  let here: Step | undefined = root;
  const steps = parsePointer(path);
  steps.forEach((name, index) => {
    here = here?.children.get(name);
    const isLast = index === steps.length - 1;
    offset = (part === "key" && isLast ? here?.key : here?.value) ?? offset;
  });
  return offset;
}

function plant(root: Step, path: string): void {
  let here = root;
  for (const name of parsePointer(path)) {
    const next: Step = here.children.get(name) ?? { children: new Map() };
    here.children.set(name, next);
    here = next;
  }
}

interface Frame {
  readonly step: Step | undefined;
  index: number;
  child: Step | undefined;
  isObject: boolean;
}

function walkSteps(text: string, from: number, root: Step): void {
  const frames: Frame[] = [];
  walkJson(text, from, {
    key(name, offset, depth) {
      const frame = frames[depth - 1] as Frame;
      frame.isObject = true;
      frame.child = frame.step?.children.get(name);
      if (frame.child) frame.child.key = offset;
    },
    value(offset, depth) {
      const step = depth === 0 ? root : childOf(frames[depth - 1] as Frame);
      if (step) step.value = offset;
      frames[depth] = { step, index: 0, child: undefined, isObject: false };
      frames.length = depth + 1;
    },
  });
}

function childOf(frame: Frame): Step | undefined {
  return frame.isObject ? frame.child : frame.step?.children.get(String(frame.index++));
}

/** The number at a path as the text has it, of the value that starts at an offset; undefined where none stands there. */
export function numberWritten(text: string, start: number, path: string): string | undefined {
  const [offset] = locateJson(text, start, [{ path, part: "value" }]);
  return /^-?\d[\d.eE+-]*/.exec(text.slice(offset, (offset as number) + LONGEST_SHOWN))?.[0];
}

const LONGEST_SHOWN = 60;
