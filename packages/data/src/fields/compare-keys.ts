/** Numbers before text, text by code points: the order in which SQLite keeps its keys (numeric, then binary UTF-8). */
export function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === "number") return typeof b === "number" ? sign(a, b) : -1;
  return typeof b === "number" ? 1 : compareText(a, b);
}

function sign<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

/** UTF-16 puts the surrogates of rare characters before U+E000 to U+FFFF; their code points stand after. */
function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const one = a.charCodeAt(i);
    const other = b.charCodeAt(i);
    if (one === other) continue;
    if (one >= 0xd800 && other >= 0xd800) return sign(rank(one), rank(other));
    return sign(one, other);
  }
  return sign(a.length, b.length);
}

function rank(unit: number): number {
  return unit >= 0xe000 ? unit - 0x2000 : unit + 0x2000;
}
