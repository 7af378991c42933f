import headless from "@xterm/headless";

/** What a terminal shows of what was written to it, scrolled-off lines included. */
export interface Screen {
  /** The lines, without the blanks at their ends and without empty lines at the end. */
  readonly text: string;
  /** How many lines ran over the right edge and went on in the next: none, where a page fits the terminal. */
  readonly overlong: number;
}

/** A terminal without a window: it obeys escape sequences as a real one does. */
export class ScreenReader {
  readonly #terminal: headless.Terminal;

  constructor(columns: number, rows: number) {
    this.#terminal = new headless.Terminal({
      cols: columns,
      rows,
      scrollback: 100_000,
      allowProposedApi: true,
    });
  }

  /** Resolves when the terminal has drawn the text. */
  write(text: string): Promise<void> {
    return new Promise((done) => this.#terminal.write(text, done));
  }

  /** What programs ask of a terminal, such as where its cursor is, is answered to them. */
  onAnswer(answer: (text: string) => void): void {
    this.#terminal.onData(answer);
  }

  read(): Screen {
    const buffer = this.#terminal.buffer.active;
    const lines = Array.from({ length: buffer.length }, (_, at) => buffer.getLine(at));
    return {
      text: lines
        .map((line) => line?.translateToString(true) ?? "")
        .join("\n")
        .trimEnd(),
      overlong: lines.filter((line) => line?.isWrapped).length,
    };
  }
}
