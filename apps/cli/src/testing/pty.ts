import { type IPty, spawn } from "@lydell/node-pty";
import { builtBin, shellEnv } from "./built-bin.ts";
import { type Screen, ScreenReader } from "./screen.ts";

export interface PtySettings {
  readonly columns?: number;
  readonly rows?: number;
  /** Added to the environment of a plain shell, which has no NO_COLOR and no CI. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Another program than the built `defense-pact`, such as a shell that sources its completion. */
  readonly program?: string;
}

export interface PtyOutcome extends Screen {
  /** Ended by a signal, as a shell counts: 128 and the signal's number. */
  readonly code: number;
  /** Everything written, with its escape sequences. */
  readonly raw: string;
}

/** How long a text may keep us waiting before the test says what was on the screen instead. */
const PATIENCE_MS = 60_000;

/**
 * The built command in a pseudo terminal, as a person at a keyboard has it.
 *
 * ```ts
 * const pty = openPty(["new", "pledge"], { columns: 80 });
 * await pty.waitFor("Who promises?");
 * pty.type("kenya\r");
 * const { code, text } = await pty.ended;
 * ```
 */
export function openPty(argv: readonly string[], settings: PtySettings = {}): PtySession {
  return new PtySession(argv, settings);
}

/** Runs the built command in a pseudo terminal until it ends, without a key pressed. */
export function inPty(argv: readonly string[], settings: PtySettings = {}): Promise<PtyOutcome> {
  return openPty(argv, settings).ended;
}

export class PtySession {
  /** Resolves when the command has ended and all it wrote is on the screen. */
  readonly ended: Promise<PtyOutcome>;
  readonly #pty: IPty;
  readonly #screen: ScreenReader;
  #raw = "";
  #drawn: Promise<void> = Promise.resolve();
  #hasEnded = false;
  readonly #watchers = new Set<() => void>();

  constructor(
    argv: readonly string[],
    { columns = 80, rows = 24, env = {}, cwd = process.cwd(), program }: PtySettings,
  ) {
    const [file, args] =
      program === undefined ? [process.execPath, [builtBin(), ...argv]] : [program, [...argv]];
    this.#screen = new ScreenReader(columns, rows);
    this.#pty = spawn(file, args, {
      name: "xterm-256color",
      cols: columns,
      rows,
      cwd,
      env: shellEnv(env),
    });
    this.#screen.onAnswer((text) => this.#hasEnded || this.#pty.write(text));
    this.#pty.onData((data) => this.#draw(data));
    this.ended = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => resolve(this.#end(signal ? 128 + signal : exitCode)));
    });
  }

  /** Presses keys; `\r` is the enter key. */
  type(text: string): void {
    this.#pty.write(text);
  }

  /**
   * Presses ^C. Wait first for a sign of the command itself, such as its output or a file: until the new process owns
   * the terminal nobody is there to be interrupted, and the key is lost without a trace.
   */
  interrupt(): void {
    this.type("\u0003");
  }

  /** Ends a command that would not end by itself. */
  kill(signal?: NodeJS.Signals): void {
    if (!this.#hasEnded) this.#pty.kill(signal);
  }

  /** What is on the screen now. */
  async screen(): Promise<Screen> {
    await this.#drawn;
    return this.#screen.read();
  }

  /** Resolves when the screen has the text; fails, with what it has instead, when the command ends without it. */
  async waitFor(wanted: string | RegExp): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const changed = this.#change(deadline - Date.now());
      const { text } = await this.screen();
      if (typeof wanted === "string" ? text.includes(wanted) : wanted.test(text)) return;
      if (this.#hasEnded || Date.now() >= deadline)
        throw new Error(`The screen never had ${String(wanted)}, but:\n${text}`);
      await changed;
    }
  }

  #draw(data: string): void {
    this.#raw += data;
    this.#drawn = this.#screen.write(data);
    for (const notice of this.#watchers) notice();
  }

  async #end(code: number): Promise<PtyOutcome> {
    this.#hasEnded = true;
    for (const notice of this.#watchers) notice();
    return { code, raw: this.#raw, ...(await this.screen()) };
  }

  /** Resolves at the next output, at the end of the command, or after so long. */
  #change(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const notice = () => {
        clearTimeout(timer);
        this.#watchers.delete(notice);
        resolve();
      };
      const timer = setTimeout(notice, Math.max(0, timeoutMs));
      this.#watchers.add(notice);
    });
  }
}
