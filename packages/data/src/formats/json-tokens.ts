/** The numbers by which the scanner of jsonc-parser names tokens; it exports them as types only. */
export const Token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
} as const;

/** The numbers by which it names what is wrong with a token. */
export const ScanError = {
  none: 0,
  endOfComment: 1,
  endOfString: 2,
  endOfNumber: 3,
  unicode: 4,
  escape: 5,
  character: 6,
} as const;
