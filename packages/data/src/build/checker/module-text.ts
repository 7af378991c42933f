/** Collects the constants and functions of the module that is being written; equal ones are written once. */
export class ModuleText {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #parts: string[] = [];

  /** `taken` are names that stand in the module already. */
  constructor(taken: Iterable<string>) {
    for (const name of taken) this.#taken.add(name);
  }

  /** The name under which a `(value: unknown) => boolean` with that body stands in the module. */
  check(hint: string, body: string): string {
    return this.#define(hint, body, (name) => `function ${name}(value: unknown): boolean {\n${body}\n}`);
  }

  /** The name of a constant that holds the regular expression. */
  pattern(pattern: RegExp): string {
    const source = String(pattern);
    return this.#define("PATTERN", source, (name) => `const ${name} = ${source};`);
  }

  toString(): string {
    return this.#parts.join("\n\n");
  }

  #define(hint: string, body: string, write: (name: string) => string): string {
    const known = this.#names.get(body);
    if (known !== undefined) return known;
    const name = this.#free(hint);
    this.#names.set(body, name);
    this.#parts.push(write(name));
    return name;
  }

  #free(hint: string): string {
    let name = hint;
    for (let n = 2; this.#taken.has(name); n++) name = `${hint}_${n}`;
    this.#taken.add(name);
    return name;
  }
}
