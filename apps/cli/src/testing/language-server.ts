import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A language server spoken to over its standard streams (LSP 3.17), for as long as a test wants it. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  readonly #settings: Readonly<Record<string, unknown>>;
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  /** @param settings what the editor's settings say, by section. */
  constructor(program: string, settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    this.#process = spawn(process.execPath, [program, "--stdio"]);
    this.#process.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
  }

  request(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(JSON.stringify(error))),
      );
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The params of the next notification of a method that fit. */
  next<T>(method: string, fits: (params: T) => boolean): Promise<T> {
    return new Promise((resolve) => {
      const listen = (message: Message) => {
        if (message.method !== method || !fits(message.params as T)) return;
        this.#listeners.delete(listen);
        resolve(message.params as T);
      };
      this.#listeners.add(listen);
    });
  }

  end(): void {
    this.#process.kill();
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(this.#buffer.toString("latin1"));
      if (header === null) return;
      const end = header[0].length + Number(header[1]);
      if (this.#buffer.length < end) return;
      const body = this.#buffer.subarray(header[0].length, end).toString();
      this.#buffer = this.#buffer.subarray(end);
      this.#take(JSON.parse(body));
    }
  }

  #take(message: Message): void {
    if (message.method === undefined) this.#answers.get(message.id as number)?.(message);
    else if (message.id === undefined) for (const listen of [...this.#listeners]) listen(message);
    else this.#send({ id: message.id, result: this.#answerTo(message) });
  }

  #answerTo({ method, params }: Message): unknown {
    if (method !== "workspace/configuration") return null;
    const { items } = params as { items: { section: string }[] };
    return items.map(({ section }) => this.#settings[section] ?? null);
  }
}
