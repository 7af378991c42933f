import { expect, test } from "vitest";
import { siteMapFiles } from "./site-map.ts";

test("the site map names every page once, and robots are told where it is", () => {
  const files = siteMapFiles("https://pacts.example", ["/", "/actors/kenya/"]);
  expect(files.get("robots.txt")).toContain("Sitemap: https://pacts.example/sitemap.xml\n");
  expect(files.get("sitemap.xml")?.match(/<loc>/g)).toHaveLength(2);
  expect(files.get("sitemap.xml")).toContain("<url><loc>https://pacts.example/actors/kenya/</loc></url>");
});

test("more pages than one site map may hold are told in parts", () => {
  const files = siteMapFiles("https://pacts.example", ["/a/", "/b/", "/c/"], 2);
  expect(files.get("sitemap.xml")).toContain(
    "<sitemap><loc>https://pacts.example/sitemap-2.xml</loc></sitemap>",
  );
  expect(files.get("sitemap-1.xml")?.match(/<loc>/g)).toHaveLength(2);
  expect(files.get("sitemap-2.xml")).toContain("https://pacts.example/c/");
});
