import type { Excerpt } from "@org/defense-pact-store";
import { widthOf } from "./text-width.ts";

/** The columns of « and » and of a cut. */
const MARKS_AND_CUT = 3;

/** Text of which some pieces are to stand out: coloured on a terminal, between « and » elsewhere. */
export class Marked {
  readonly pieces: Excerpt;

  constructor(pieces: Excerpt) {
    this.pieces = pieces;
  }

  /** With marks in the text. */
  toString(): string {
    return this.pieces.map(({ text, isMatch }) => (isMatch ? `«${text}»` : text)).join("");
  }

  /** The text, begun later where the first match would otherwise lie outside so many columns. */
  within(width: number): Marked {
    const at = this.pieces.findIndex(({ isMatch }) => isMatch);
    const before = this.pieces
      .slice(0, at)
      .map(({ text }) => text)
      .join("");
    const match = this.pieces[at]?.text ?? "";
    if (at <= 0 || widthOf(before) + widthOf(match) + MARKS_AND_CUT <= width) return this;
    const words = before.slice(-Math.floor(width / 4)).replace(/^\S*\s?/u, "");
    return new Marked([{ text: `…${words}`, isMatch: false }, ...this.pieces.slice(at)]);
  }
}
