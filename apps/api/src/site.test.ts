import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { configOf } from "./config/read-config.ts";
import { isOfApi, OPERATIONS } from "./http/address.ts";
import { siteOf } from "./pages/site.ts";
import { serving, temporaryFolder } from "./testing/running.ts";

/** A small built site, as a site generator leaves it. */
function builtSite(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "map"));
  mkdirSync(join(folder, "_astro"));
  for (const part of ["search", "pagefind"]) mkdirSync(join(folder, part));
  writeFileSync(join(folder, "search/index.html"), "<!doctype html><title>Search</title>");
  writeFileSync(join(folder, "pagefind/pagefind-worker.js"), "export {};");
  writeFileSync(join(folder, "pagefind/en.pf_meta"), gzipSync("words ".repeat(1000)));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Home</title>");
  writeFileSync(join(folder, "map/index.html"), "<!doctype html><title>Map</title>");
  writeFileSync(join(folder, "404.html"), "<!doctype html><title>Nothing here</title>");
  writeFileSync(join(folder, "_astro/page.abc123.js"), "export {};");
  for (const part of ["data", "embed/map/world"]) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, "data/index.html"), "<!doctype html><title>Data</title>");
  for (const name of DOWNLOADS) writeFileSync(join(folder, "data", name), "words ".repeat(1000));
  writeFileSync(join(folder, "embed/embed.css"), "a{color:red}");
  writeFileSync(join(folder, "embed/map/world/index.html"), "<!doctype html><title>The map</title>");
  writeFileSync(join(folder, "map/world.svg"), "<svg/>");
  return folder;
}

const DOWNLOADS = [
  "SHA256SUMS",
  "pledges.ndjson",
  "cite.bib",
  "cite.ris",
  "dataset.graphml",
  "dataset.sqlite",
];

test("a built site is served at every address that is not the API's", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const home = await ask("/");
  expect([home.status, await home.text()]).toEqual([200, "<!doctype html><title>Home</title>"]);
  expect(await (await ask("/map/")).text()).toContain("Map");
  expect((await ask("/map")).headers.get("location")).toBe("/map/");
  expect((await ask("/_astro/page.abc123.js")).headers.get("cache-control")).toContain("immutable");
  expect((await ask("/v1/stats")).headers.get("content-type")).toContain("application/json");
});

test("beside a dataset file no site is served but the one that is named", () => {
  const folder = builtSite();
  expect(siteOf({ ...configOf({}), datasetFile: "mine.sqlite" })).toBeUndefined();
  expect(siteOf({ ...configOf({}), datasetFile: "mine.sqlite", siteFolder: folder })?.folder).toBe(folder);
});

test("an address with no page shows people the site's own page, and programs a problem", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const reader = await ask("/nothing", { headers: { accept: "text/html,*/*;q=0.8" } });
  expect([reader.status, await reader.text()]).toEqual([404, "<!doctype html><title>Nothing here</title>"]);
  for (const path of ["/nothing", "/v1/nothing"]) {
    const program = await ask(path);
    expect([program.status, await program.json()]).toMatchObject([404, { code: "request/not-found" }]);
  }
  expect((await ask("/v1/nothing", { headers: { accept: "text/html" } })).headers.get("content-type")).toBe(
    "application/problem+json",
  );
  expect((await ask("/v1/validate")).status).toBe(405);
});

test("a page and a file of the site say which methods they take; where there is nothing, none are taken", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  for (const path of ["/", "/map/", "/data/cite.bib"]) {
    const options = await ask(path, { method: "OPTIONS" });
    expect([path, options.status, options.headers.get("allow")]).toEqual([path, 204, "GET, HEAD, OPTIONS"]);
    for (const method of ["POST", "DELETE"]) {
      const refused = await ask(path, { method });
      expect([path, refused.status, refused.headers.get("allow")]).toEqual([path, 405, "GET, HEAD, OPTIONS"]);
    }
  }
  for (const path of ["/nothing/", "/..%2f..%2fetc/passwd", "/%ff", "/pagefind"])
    expect([path, (await ask(path, { method: "POST" })).status]).toEqual([
      path,
      expect.toBeOneOf([400, 404]),
    ]);
});

test.each([
  ["/feed.atom", "/v1/feed.atom"],
  ["/pledges.json/x", "/v1"],
  ["/v1/pledgs", "/v1/pledges"],
  ["/v1/pledges/some/clams", "/v1/pledges/some/claims"],
  ["/openapi.jsn", "/openapi.json"],
  ["/v1/nothing-like-it", "/v1"],
])("at %s there is nothing, and %s is suggested", async (path, suggestion) => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const answer = await ask(path);
  expect([answer.status, await answer.json()]).toMatchObject([404, { issues: [{ suggestion }] }]);
});

test("no script and no style within a page of the site is run", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const policy = (await ask("/")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("unsafe");
});

test("a file that is compressed by itself is sent as it is", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const answer = await ask("/pagefind/en.pf_meta", { headers: { "accept-encoding": "br, gzip" } });
  expect(answer.headers.get("content-encoding")).toBe(null);
  expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe("words ".repeat(1000));
});

test("a figure that is made to be embedded may be framed by any site, a page by its own alone", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const embed = (await ask("/embed/map/world/")).headers;
  expect(embed.get("content-security-policy")).toContain("frame-ancestors *;");
  expect(embed.get("x-frame-options")).toBeNull();
  expect(embed.get("cross-origin-resource-policy")).toBe("cross-origin");
  const page = (await ask("/map/")).headers;
  expect(page.get("content-security-policy")).toContain("frame-ancestors 'self';");
  expect(page.get("x-frame-options")).toBe("SAMEORIGIN");
  expect(page.get("cross-origin-resource-policy")).toBe("same-origin");
});

test("files that are published may be fetched by any site's scripts, those that pages are made of by none", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const sharing = async (path: string) => {
    const { headers } = await ask(path);
    return [headers.get("access-control-allow-origin"), headers.get("cross-origin-resource-policy")];
  };
  for (const path of ["/data/pledges.ndjson", "/map/world.svg", "/embed/embed.css"])
    expect([path, ...(await sharing(path))]).toEqual([path, "*", "cross-origin"]);
  for (const path of ["/", "/map/", "/data/", "/_astro/page.abc123.js", "/pagefind/pagefind-worker.js"])
    expect([path, ...(await sharing(path))]).toEqual([path, null, "same-origin"]);
});

test.each([
  ["SHA256SUMS", "text/plain; charset=utf-8"],
  ["pledges.ndjson", "application/x-ndjson; charset=utf-8"],
  ["cite.bib", "application/x-bibtex; charset=utf-8"],
  ["cite.ris", "application/x-research-info-systems; charset=utf-8"],
  ["dataset.graphml", "application/graphml+xml"],
  ["dataset.sqlite", "application/vnd.sqlite3"],
])("the download %s comes as %s, whole and packed", async (name, mediaType) => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const answer = await ask(`/data/${name}`, { headers: { "accept-encoding": "br" } });
  expect(answer.headers.get("content-type")).toBe(mediaType);
  expect(answer.headers.get("content-encoding")).toBe(name.endsWith(".sqlite") ? null : "br");
  expect(await answer.text()).toBe("words ".repeat(1000));
});

test("compiled code runs in the search alone", async () => {
  const { ask } = await serving({ siteFolder: builtSite() });
  const policyOf = async (path: string) => (await ask(path)).headers.get("content-security-policy");
  for (const path of ["/search/?q=kenya", "/pagefind/pagefind-worker.js"])
    expect(await policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(await policyOf("/map/?next=/search/")).toContain("script-src 'self';");
});

test("the reference is loaded when it is first asked for, with every inline script known by its digest", async () => {
  const { ask } = await serving();
  const page = await ask("/v1/docs/");
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(page.headers.get("x-request-id")).toBeTruthy();
  expect(page.headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-[^']+'/);
});

test.each(["/v1/docs", "/v1/docs/"])("the page at %s finds its script", async (path) => {
  const { ask } = await serving();
  const html = await (await ask(path)).text();
  const sources = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, source = ""]) => source);
  expect(sources).toHaveLength(1);
  const { pathname } = new URL(sources[0] as string, `http://host${path}`);
  const script = await ask(pathname, { method: "HEAD" });
  expect([script.status, script.headers.get("content-type")]).toEqual([
    200,
    "application/javascript; charset=utf-8",
  ]);
});

test("the reference's script is packed once, and what a client has of it is not sent again", async () => {
  const { ask } = await serving();
  const path = "/v1/docs/js/scalar.js";
  const script = await ask(path, { headers: { "accept-encoding": "br" } });
  expect([script.headers.get("content-encoding"), script.headers.get("vary")]).toEqual([
    "br",
    "Accept-Encoding",
  ]);
  const sent = Number(script.headers.get("content-length"));
  const text = await script.text();
  expect(sent).toBeLessThan(text.length / 3);
  expect(await (await ask(path, { headers: { "accept-encoding": "identity" } })).text()).toBe(text);
  const etag = script.headers.get("etag") ?? "";
  const headers = { "accept-encoding": "br", "if-none-match": etag };
  const again = await ask(path, { headers });
  expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
  expect((await ask(path, { headers: { ...headers, "accept-encoding": "gzip" } })).status).toBe(200);
});

test("a file of a site cannot stand in the place of an answer of the API", async () => {
  const folder = builtSite();
  mkdirSync(join(folder, "v1"));
  writeFileSync(join(folder, "v1/nothing.html"), "taken");
  writeFileSync(join(folder, "healthz"), "taken");
  expect(takenFrom(folder)).toEqual(["/healthz", "/v1/nothing.html"]);
  const { ask } = await serving({ siteFolder: folder });
  expect(await (await ask("/healthz")).json()).toEqual({ status: "ok" });
  expect((await ask("/v1/nothing.html")).status).toBe(404);
});

test("the built site has no file at an address of the API", ({ skip }) => {
  const folder = fileURLToPath(new URL("../../site/dist", import.meta.url));
  if (!existsSync(folder)) skip("apps/site has not been built");
  expect(takenFrom(folder)).toEqual([]);
});

test("the operators' addresses and all beneath /v1 are the API's, and nothing else", () => {
  for (const path of [...OPERATIONS, "/v1", "/v1/docs", "/v1@1.0.0/pledges"])
    expect(isOfApi(path)).toBe(true);
  for (const path of ["/", "/docs/", "/docs/api/", "/map/", "/healthzy", "/pledges.json"])
    expect(isOfApi(path)).toBe(false);
});

/** The addresses of the files of a folder that are the API's. */
function takenFrom(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll("\\", "/"))
    .filter(isOfApi)
    .sort();
}
