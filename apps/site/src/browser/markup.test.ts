import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtPages, DIST, fileOf } from "./built-site.ts";
import { TEMPLATES } from "./templates.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // The build drops what HTML lets one leave out; a name's length and phone numbers are the records' own.
    "long-title": "off",
    "tel-non-breaking": "off",
    "no-inline-style": "error",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "doctype-style": "off",
    "no-implicit-button-type": "error",
    // SVG's own elements are not known to it.
    "prefer-native-element": "off",
  },
});

test.each(Object.entries(TEMPLATES))("the markup of %s is valid", async (_, path) => {
  const { results } = await validator.validateString(readFileSync(fileOf(path) as string, "utf8"));
  const messages = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${message} ${line}:${column}`),
  );
  expect(messages).toEqual([]);
});

test("markup that is not valid is told", async () => {
  const { valid } = await validator.validateString(
    "<!doctype html><html lang=en><head><title>x</title></head><body><p><div></div></p></body></html>",
  );
  expect(valid).toBe(false);
});

test("every link inside the site leads to a page or file that is there, and every fragment to its place", () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string));
    ids.set(file, known);
    return known;
  };
  const broken = new Set<string>();
  for (const page of builtPages()) {
    const text = readFileSync(fileOf(page) as string, "utf8");
    for (const [, address = ""] of text.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const url = new URL(address.replaceAll("&amp;", "&"), `http://site${page}`);
      if (url.host !== "site") continue;
      const file = fileOf(url.pathname);
      if (!file) broken.add(`${page} → ${url.pathname}`);
      else if (url.hash && !idsOf(file).has(decodeURIComponent(url.hash.slice(1))))
        broken.add(`${page} → ${url.pathname}${url.hash}`);
    }
  }
  expect([...broken]).toEqual([]);
});

/** Scripts, handlers and styles that stand in a page itself; what is only data is none. */
function inlined(text: string): readonly string[] {
  const scripts = text.match(/<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
  const others = text.match(/<style\b[^>]*>|<[a-z][^>]*\s(?:on[a-z]+|style)="[^"]*"/g) ?? [];
  return [...scripts, ...others];
}

test("no page holds a script, a handler or a style of its own, so that its policy can forbid them", () => {
  const pages = builtPages().filter(
    (page) => inlined(readFileSync(fileOf(page) as string, "utf8")).length > 0,
  );
  expect(pages).toEqual([]);
});

test("a script in a page is told, and one that is a file is not", () => {
  expect(inlined('<script>x()</script><p onclick="x()">')).toHaveLength(2);
  expect(inlined('<script type="module" src="/a.js"></script>')).toEqual([]);
});

test("there are as many pages as records, and more", () => {
  expect(builtPages(DIST).length).toBeGreaterThan(300);
});
