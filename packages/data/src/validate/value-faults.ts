import type { InputCode } from "../formats/index.ts";
import { formatPointer } from "../shape/index.ts";

/** Something in a value that no schema is asked about. */
export interface ValueFault {
  readonly code: InputCode;
  readonly path: string;
  readonly part: "key" | "value";
  readonly message: string;
  readonly received?: unknown;
  readonly hint?: string;
}

/** Whether nothing else can be said of a value with this fault. */
export function isBlocking({ code }: ValueFault): boolean {
  return code === "input/too-deep" || code === "input/not-json";
}

const NO_NAN = "Leave the field out where there is no number.";

const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a key leads programs astray that copy objects. */
export function isUnsafeKey(key: string): boolean {
  return UNSAFE_KEYS.has(key);
}

/**
 * What is wrong with a value as plain data: keys that lead programs astray, numbers that a double does not hold,
 * nesting beyond `maxDepth`, and what is not JSON. Stops at the first place too deep, hence also in a circle.
 */
export function valueFaults(root: unknown, path: string, maxDepth: number): ValueFault[] {
  const search = new Search(path, maxDepth);
  search.visit(root);
  return search.tooDeep === undefined ? search.faults : [search.tooDeep];
}

/** A walk that puts pointers together only where it finds something: most values are fine. */
class Search {
  readonly faults: ValueFault[] = [];
  tooDeep: ValueFault | undefined;
  readonly #root: string;
  readonly #maxDepth: number;
  readonly #steps: (string | number)[] = [];

  constructor(root: string, maxDepth: number) {
    this.#root = root;
    this.#maxDepth = maxDepth;
  }

  visit(value: unknown): void {
    if (typeof value !== "object" || value === null) this.#visitScalar(value);
    else if (this.#steps.length >= this.#maxDepth)
      this.tooDeep ??= this.#fault("input/too-deep", this.#tooDeepText());
    else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) this.#inside(i, value[i]);
    else if (isPlain(value)) for (const key of Object.keys(value)) this.#visitMember(key, value);
    else this.#notJson(Object.prototype.toString.call(value).slice(8, -1));
  }

  #inside(step: string | number, value: unknown): void {
    if (this.tooDeep) return;
    this.#steps.push(step);
    this.visit(value);
    this.#steps.pop();
  }

  #visitMember(key: string, object: object): void {
    if (isUnsafeKey(key)) {
      this.#steps.push(key);
      this.faults.push({
        ...this.#fault("input/unsafe-key", `The key ${key} is not safe.`),
        part: "key",
        received: key,
      });
      this.#steps.pop();
    }
    this.#inside(key, (object as Record<string, unknown>)[key]);
  }

  #visitScalar(value: unknown): void {
    if (value === null || typeof value === "string" || typeof value === "boolean") return;
    if (typeof value !== "number") this.#notJson(typeof value);
    else if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      const message = Number.isNaN(value)
        ? "NaN is no JSON value."
        : `The number was read as ${value}: a double does not hold it exactly.`;
      this.faults.push({
        ...this.#fault("input/number-range", message),
        received: String(value),
        ...(Number.isNaN(value) ? { hint: NO_NAN } : {}),
      });
    }
  }

  #notJson(what: string): void {
    this.faults.push(this.#fault("input/not-json", `A value is of type ${what}, which JSON does not know.`));
  }

  #tooDeepText(): string {
    return `The value is nested more than ${this.#maxDepth} levels deep.`;
  }

  #fault(code: InputCode, message: string): ValueFault {
    return { code, path: this.#root + formatPointer(this.#steps.map(String)), part: "value", message };
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** What `valueFaults` says of the parts of a record that the schema leaves open: its extensions and the values claimed. */
export function openPartFaults(record: object, maxDepth: number): readonly ValueFault[] {
  const { ext, claims } = record as { ext?: unknown; claims?: readonly { value?: unknown }[] };
  let faults: readonly ValueFault[] = NONE;
  if (ext !== undefined) faults = valueFaults(ext, "/ext", maxDepth);
  if (claims === undefined) return faults;
  for (let i = 0; i < claims.length; i++) {
    const value = claims[i]?.value;
    if (value === undefined || typeof value === "string") continue;
    const found = valueFaults(value, `/claims/${i}/value`, maxDepth);
    if (found.length > 0) faults = [...faults, ...found];
  }
  return faults;
}

const NONE: readonly ValueFault[] = [];
