import { expect, test } from "vitest";
import { hasUnicode } from "./characters.ts";

test.each([
  [{}, true],
  [{ LANG: "en_GB.UTF-8" }, true],
  [{ LANG: "C.utf8" }, true],
  [{ LANG: "C" }, false],
  [{ LANG: "de_DE.ISO-8859-1" }, false],
  [{ LANG: "en_GB.UTF-8", LC_ALL: "POSIX" }, false],
  [{ LANG: "C", LC_CTYPE: "en_GB.UTF-8" }, true],
  [{ LANG: "en_GB.UTF-8", TERM: "dumb" }, false],
])("a terminal with %o has more than ASCII: %s", (env, expected) => {
  expect(hasUnicode(env)).toBe(expected);
});
