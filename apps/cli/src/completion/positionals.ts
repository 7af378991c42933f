/** An argument without a dash, as the usage line of a command names it: `ID`, `COLLECTION`, `bash|zsh|fish`. */
export interface Positional {
  readonly value: string;
  /** The last one may stand for any number. */
  readonly isMany: boolean;
}

/** The arguments of a usage line, which stand before its options. */
export function positionalsOf(usage: string): Positional[] {
  const words = usage.split(" ");
  const options = words.findIndex((word) => /^\[?--|^\[(options|filters)\]/.test(word));
  return (options === -1 ? words : words.slice(0, options))
    .filter((word) => word !== "")
    .map((word) => {
      const isMany = word.includes("…");
      const value = word.replace(/[[\]…]/g, "");
      return { value: isMany ? value.replace(/S$/, "") : value, isMany };
    });
}
