import { describe, expect, test } from "vitest";
import { claimOf } from "./fixtures/invented.ts";
import { independentRoots, type SourceArticle, upstreamRoot } from "./upstream.ts";

const ARTICLES: SourceArticle[] = [
  { id: "articles/own", publisher: "actors/gazette" },
  {
    id: "articles/wire",
    publisher: "actors/gazette",
    upstream: "actors/wire",
    blocks: [
      { key: "b1", kind: "body", characters: 1, words: 1, sha256: "0" },
      { key: "b2", kind: "caption", characters: 1, words: 1, sha256: "0", upstream: "actors/photo-agency" },
    ],
  },
  { id: "articles/insert", publisher: "actors/gazette", partOf: "articles/part" },
  { id: "articles/part", publisher: "actors/gazette", partOf: "articles/wire" },
  { id: "articles/stray", publisher: "actors/herald", partOf: "articles/gone" },
  { id: "articles/egg", publisher: "actors/herald", partOf: "articles/hen" },
  { id: "articles/hen", publisher: "actors/tribune", partOf: "articles/egg" },
];
const getArticle = (id: string) => ARTICLES.find((article) => article.id === id);
const rootOf = (id: string, block?: string) =>
  upstreamRoot(getArticle(id) as SourceArticle, block, getArticle);

describe("upstreamRoot", () => {
  test("words come from the block's upstream, else the article's, else the publisher", () => {
    expect(rootOf("articles/wire", "b2")).toBe("actors/photo-agency");
    expect(rootOf("articles/wire", "b1")).toBe("actors/wire");
    expect(rootOf("articles/wire", "b9")).toBe("actors/wire");
    expect(rootOf("articles/wire")).toBe("actors/wire");
    expect(rootOf("articles/own", "b1")).toBe("actors/gazette");
  });

  test("a part comes from where the whole comes from", () => {
    expect(rootOf("articles/insert")).toBe("actors/wire");
    expect(rootOf("articles/stray")).toBe("actors/herald");
  });

  test("a circle of parts ends at the publisher", () => {
    expect(rootOf("articles/egg")).toBe("actors/herald");
    expect(rootOf("articles/hen")).toBe("actors/tribune");
  });
});

describe("independentRoots", () => {
  test("each root is named once, in the order of first use", () => {
    const anchors = [
      { source: "articles/own" },
      { source: "articles/wire", block: "b2" },
      { source: "articles/insert" },
      { source: "articles/wire", block: "b1" },
    ];
    expect(independentRoots(anchors, getArticle)).toEqual([
      "actors/gazette",
      "actors/photo-agency",
      "actors/wire",
    ]);
  });

  test("claims stand for their anchors, and an unknown article for nothing", () => {
    const claims = [
      claimOf({ anchors: [{ source: "articles/gone", fragment: "x" }] }),
      claimOf({ anchors: [{ source: "articles/own", fragment: "x" }] }),
    ];
    expect(independentRoots(claims, getArticle)).toEqual(["actors/gazette"]);
    expect(independentRoots([], getArticle)).toEqual([]);
  });
});
