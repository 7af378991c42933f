/**
 * The 25 code points of the Unicode property `White_Space` (PropList.txt), as the inside of a character class.
 * They are listed instead of written `\p{White_Space}` because `text-1` is frozen and a later Unicode version in
 * some engine must not change a digest. `\s` is not the same set: it has U+FEFF and lacks U+0085.
 */
export const WHITE_SPACE =
  "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
