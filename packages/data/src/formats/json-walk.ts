import { createScanner, type JSONScanner } from "jsonc-parser";
import { ScanError, Token } from "./json-tokens.ts";

/** Where and why a text stops being JSON. */
export interface JsonFault {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** What is wrong there, to stand after the name of the place. */
  readonly reason: string;
  /** The text ends before the value does. */
  readonly truncated: boolean;
}

/** What a walk tells about a text, in text order. Depth counts the objects and lists around a part. */
export interface JsonVisitor {
  key?(name: string, offset: number, depth: number): void;
  value?(offset: number, depth: number): void;
  /** A value is over; `end` is the offset after it. */
  end?(end: number, depth: number): void;
}

/** What is read next. `first` ones may also be the end of a list or object. */
type State = "value" | "first-value" | "key" | "first-key" | "colon" | "comma";

/**
 * Walks one JSON value (RFC 8259) from an offset, without recursion, so that no nesting overflows it.
 * Answers with the first fault, or with the offset after the value.
 */
export function walkJson(text: string, from: number, visitor: JsonVisitor): JsonFault | number {
  return new Walk(text, from, visitor).run();
}

/** The first place at which a whole text is not one JSON value; undefined where it is. */
export function jsonFault(text: string): JsonFault | undefined {
  const end = walkJson(text, 0, {});
  if (typeof end !== "number") return end;
  const rest = /[^ \t\r\n]/.exec(text.slice(end));
  if (rest === null) return undefined;
  const offset = end + rest.index;
  const isComment = /^\/[/*]/.test(text.slice(offset, offset + 2));
  const reason = isComment ? "JSON has no comments" : "there is more text after the end of the value";
  return { offset, reason, truncated: false };
}

class Walk {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  readonly #visitor: JsonVisitor;
  /** Whether each container around is an object. */
  readonly #around: boolean[] = [];
  #state: State = "value";

  constructor(text: string, from: number, visitor: JsonVisitor) {
    this.#text = text;
    this.#scanner = createScanner(text, false);
    this.#scanner.setPosition(from);
    this.#visitor = visitor;
  }

  run(): JsonFault | number {
    for (;;) {
      const token = this.#scanner.scan();
      if (token === Token.space || token === Token.lineBreak) continue;
      const fault = this.#lexicalFault(token) ?? this.#take(token);
      if (fault) return fault;
      if (this.#state === "comma" && this.#around.length === 0) {
        return this.#scanner.getTokenOffset() + this.#scanner.getTokenLength();
      }
    }
  }

  #take(token: number): JsonFault | undefined {
    switch (this.#state) {
      case "value":
      case "first-value":
        return this.#takeValue(token);
      case "key":
      case "first-key":
        return this.#takeKey(token);
      case "colon":
        if (token !== Token.colon) return this.#expected("a colon after the key");
        this.#state = "value";
        return undefined;
      case "comma":
        return this.#takeComma(token);
    }
  }

  #takeValue(token: number): JsonFault | undefined {
    if (token === Token.closeBracket && this.#around.at(-1) === false) {
      if (this.#state === "first-value") return this.#close();
      return this.#fault("a comma stands before the closing ]");
    }
    if (!VALUE_STARTS.has(token)) return this.#expected("a value");
    this.#visitor.value?.(this.#scanner.getTokenOffset(), this.#around.length);
    if (token === Token.openBrace || token === Token.openBracket) {
      const isObject = token === Token.openBrace;
      this.#around.push(isObject);
      this.#state = isObject ? "first-key" : "first-value";
      return undefined;
    }
    return this.#finish();
  }

  #takeKey(token: number): JsonFault | undefined {
    if (token === Token.closeBrace) {
      return this.#state === "first-key" ? this.#close() : this.#fault("a comma stands before the closing }");
    }
    if (token !== Token.string) return this.#expected("a key in double quotes");
    this.#visitor.key?.(this.#scanner.getTokenValue(), this.#scanner.getTokenOffset(), this.#around.length);
    this.#state = "colon";
    return undefined;
  }

  #takeComma(token: number): JsonFault | undefined {
    const inObject = this.#around.at(-1) === true;
    if (token === (inObject ? Token.closeBrace : Token.closeBracket)) return this.#close();
    if (token !== Token.comma) return this.#expected(`a comma or the closing ${inObject ? "}" : "]"}`);
    this.#state = inObject ? "key" : "value";
    return undefined;
  }

  #close(): undefined {
    this.#around.pop();
    return this.#finish();
  }

  #finish(): undefined {
    this.#state = "comma";
    const end = this.#scanner.getTokenOffset() + this.#scanner.getTokenLength();
    this.#visitor.end?.(end, this.#around.length);
  }

  #lexicalFault(token: number): JsonFault | undefined {
    if (token === Token.lineComment || token === Token.blockComment) {
      return this.#fault("JSON has no comments");
    }
    const error = this.#scanner.getTokenError();
    if (error === ScanError.none) return undefined;
    const end = this.#scanner.getTokenOffset() + this.#scanner.getTokenLength();
    const truncated = end >= this.#text.length && CUT_SHORT.has(error);
    return { offset: this.#scanner.getTokenOffset(), reason: SCAN_REASONS[error] ?? "unreadable", truncated };
  }

  #expected(what: string): JsonFault {
    const offset = this.#scanner.getTokenOffset();
    if (offset >= this.#text.length) {
      return { offset, reason: `the text ends where ${what} should stand`, truncated: true };
    }
    return this.#fault(`${what} should stand where ${found(this.#text, offset)} stands`);
  }

  #fault(reason: string): JsonFault {
    return { offset: this.#scanner.getTokenOffset(), reason, truncated: false };
  }
}

const VALUE_STARTS: ReadonlySet<number> = new Set([
  Token.openBrace,
  Token.openBracket,
  Token.string,
  Token.number,
  Token.true,
  Token.false,
  Token.null,
]);

const CUT_SHORT: ReadonlySet<number> = new Set([ScanError.endOfString, ScanError.endOfNumber]);

const SCAN_REASONS: Readonly<Record<number, string>> = {
  [ScanError.endOfComment]: "JSON has no comments",
  [ScanError.endOfString]: "a text in double quotes does not end",
  [ScanError.endOfNumber]: "a number is incomplete",
  [ScanError.unicode]: "\\u needs four hexadecimal digits",
  [ScanError.escape]: "JSON does not know this escape after a backslash",
  [ScanError.character]: "a control character stands unescaped in a text",
};

/** What stands at an offset, as a message names it; words that other languages write get their own. */
function found(text: string, offset: number): string {
  const word = /^(-?[\p{L}\d_.$]+|['`])/u.exec(text.slice(offset, offset + 24))?.[0];
  if (word === "'" || word === "`") return "a text in single quotes";
  if (word === undefined) return characterName(text.codePointAt(offset) as number);
  return /^-?(NaN|Infinity)$/.test(word) ? `${word} (JSON has no such number)` : word;
}

function characterName(codePoint: number): string {
  if (codePoint > 32 && codePoint < 127) return String.fromCodePoint(codePoint);
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
