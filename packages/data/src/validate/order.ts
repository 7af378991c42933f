/** Compares pointers step by step: positions as numbers, other steps as text; a part after what it is in. */
export function comparePointers(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.split("/");
  const right = b.split("/");
  for (let i = 0; i < left.length && i < right.length; i++) {
    const order = compareSteps(left[i] as string, right[i] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareSteps(a: string, b: string): number {
  if (a === b) return 0;
  if (POSITION.test(a) && POSITION.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : 1;
}

const POSITION = /^\d{1,9}$/;

/** The order of findings within one record: by path, then by code, then by message. */
export function compareFindings(
  a: { readonly path: string; readonly code: string; readonly message: string },
  b: { readonly path: string; readonly code: string; readonly message: string },
): number {
  return comparePointers(a.path, b.path) || compareText(a.code, b.code) || compareText(a.message, b.message);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
