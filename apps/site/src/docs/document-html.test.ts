import { expect, test } from "vitest";
import { documentHtml } from "./document-html.ts";

const SURROUNDINGS = {
  path: "docs/one.md",
  repository: "https://example.org/pacts",
  pictureAddress: (path: string) => (path === "docs/pictures/map.svg" ? "/_astro/map.svg" : undefined),
};
const shown = (text: string) => documentHtml(text, SURROUNDINGS).markup;

test("headings have the ids that links on GitHub have", () => {
  expect(shown("## What `it` does\n\n## What `it` does\n")).toBe(
    '<h2 id="what-it-does">What <code>it</code> does</h2>\n<h2 id="what-it-does-1">What <code>it</code> does</h2>\n',
  );
});

test("code is marked by classes and never by styles", () => {
  const markup = shown('```js\nconst a = "<b>";\n```\n');
  expect(markup).toContain('<span class="hljs-string">&quot;&lt;b&gt;&quot;</span>');
  expect(markup).not.toContain("style=");
  expect(shown("```text\n<b>\n```\n")).toContain("<code>&lt;b&gt;</code>");
});

test("a table scrolls by itself and can be reached with the keyboard", () => {
  expect(shown("| a | |\n|---|---|\n| `x` | y |\n")).toBe(
    '<div class="scrolls" role="group" aria-label="a, " tabindex="0"><table><thead><tr><th scope="col">a</th><td></td></tr></thead><tbody><tr><td><code>x</code></td><td>y</td></tr></tbody></table></div>',
  );
});

test("links and pictures are those of the site; a picture it lacks stops the build", () => {
  expect(shown("[two](two.md#x)")).toContain('href="/docs/two/#x"');
  expect(shown("![A map](pictures/map.svg)")).toContain(
    '<img src="/_astro/map.svg" alt="A map" loading="lazy">',
  );
  expect(() => shown("![No map](pictures/none.svg)")).toThrow(
    "docs/pictures/none.svg, which the site does not have",
  );
});
