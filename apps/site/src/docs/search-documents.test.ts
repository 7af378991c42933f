import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { searchDocuments } from "./search-documents.ts";

test("the search has the words of each document, without the list beside it", () => {
  const site = mkdtempSync(join(tmpdir(), "defense-pact-docs-"));
  mkdirSync(join(site, "docs/model"), { recursive: true });
  writeFileSync(
    join(site, "docs/model/index.html"),
    '<main><div class="docs"><article><h1 id="a">The <code>model</code></h1><table><tr><td>a</td><td>b &lt; c</td></tr></table></article><nav>Other</nav></div></main>',
  );
  expect([...searchDocuments(site)]).toEqual([
    {
      url: "/docs/model/",
      content: "The model a b < c",
      meta: { title: "The model", about: "Documentation" },
      filters: { collection: ["Documentation"] },
    },
  ]);
  rmSync(site, { recursive: true });
});
