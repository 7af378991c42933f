import { expect, test } from "vitest";
import { html, join, trusted } from "./html.ts";

test("text is escaped, in content and in attributes", () => {
  const text = `<b class="x">'&'</b>`;
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(
    '<p title="&lt;b class=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;">&lt;b class=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;</p>',
  );
});

test("markup stays markup, lists stand one after another, and what is absent leaves nothing", () => {
  const items = ["a", "b"].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${undefined}${false}${null}${0}`.markup).toBe(
    "<ul><li>a</li><li>b</li></ul>0",
  );
  expect(html`${trusted("<i>x</i>")}`.markup).toBe("<i>x</i>");
});

test("what stands between children stands between them only", () => {
  expect(html`${join(["a", "b", "c"], ", ")}`.markup).toBe("a, b, c");
});
