import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../types/index.d.ts";
import { harbourPost, invented } from "../../dataset/fixtures/invented.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { DEFENSE_PACT } from "../about.ts";
import { bibtex } from "../bibtex/index.ts";
import { csl } from "../csl/index.ts";
import type { ExportOptions, Form } from "../form.ts";
import { ris } from "../ris/index.ts";
import { published } from "../testing/published.ts";
import { citedDate } from "./date-parts.ts";

const FORMATS = [
  [csl, "@csl/list+object"],
  [ris, "@ris/file"],
  [bibtex, "@biblatex/text"],
] as const;

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly URL?: string;
  readonly version?: string;
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
}

/** Read as a reference manager reads it. */
function read(
  form: Form,
  dataset: ReadonlyDataset,
  options: ExportOptions = { about: DEFENSE_PACT },
): Item[] {
  const text = [...form.write(dataset, options)].join("");
  const data = form === csl ? JSON.parse(text) : text;
  const [, format] = FORMATS.find(([known]) => known === form) as (typeof FORMATS)[number];
  return new Cite<Item>(data, { forceType: format }).data.map((item) => ({
    ...item,
    title: item.title.replace(/<\/?span[^>]*>/g, ""),
  }));
}

const full: Article = {
  ...harbourPost,
  headline: "50% of #1 {naïve} A_B & C~D: \\o/ $5^2",
  url: "https://example.org/a_b?c=1%202&d={e}#f",
  retrieved: "2021-04",
  section: "World",
  upstream: "actors/photo-desk",
};

describe.each(FORMATS)("$title", (form) => {
  test("gives the headline, publisher, date and address of every article of ours", () => {
    const items = read(form, published);
    expect(items[0]).toMatchObject({ title: DEFENSE_PACT.title, URL: DEFENSE_PACT.homepage });
    const names = new Map(published.actors.map(({ id, name }) => [id, name]));
    expect(items.slice(1).map((item) => [item.title, item["container-title"], item.URL])).toEqual(
      published.articles.map(({ headline, publisher, url }) => [headline, names.get(publisher), url]),
    );
    for (const [index, { published: date }] of published.articles.entries()) {
      const parts = items[index + 1]?.issued?.["date-parts"]?.[0]?.map(Number);
      if (date === undefined || !/^\d{4}(-\d\d){0,2}$/.test(date)) continue;
      // The reader of RIS takes no more than the year of a newspaper's article.
      expect(parts).toEqual(
        date
          .split("-")
          .slice(0, form === ris ? 1 : 3)
          .map(Number),
      );
    }
  });

  test("keeps characters that its syntax uses", () => {
    const [article] = read(form, invented({ articles: [full] }), { collection: "articles" });
    expect(article).toMatchObject({ title: full.headline, "container-title": "harbour-post" });
    expect(article?.URL?.replace("%7Be%7D", "{e}")).toBe(full.url);
  });

  test("cites another record as an entry of the dataset", () => {
    const [pact, ...others] = read(form, invented(), {
      about: DEFENSE_PACT,
      ids: new Set(["agreements/lowtown"]),
    });
    expect(others).toEqual([]);
    expect(pact).toMatchObject({
      title: "Pact of lowtown",
      URL: `${DEFENSE_PACT.homepage}/agreements/lowtown/`,
    });
  });
});

describe("the date of a citation", () => {
  test.each([
    ["2023-09-25", { parts: [[2023, 9, 25]], isCirca: false }],
    ["2023-09?", { parts: [[2023, 9]], isCirca: true }],
    [
      "2023-09-25/2023-09-26",
      {
        parts: [
          [2023, 9, 25],
          [2023, 9, 26],
        ],
        isCirca: false,
      },
    ],
    [
      "[2023-09-18..2023-09-24]",
      {
        parts: [
          [2023, 9, 18],
          [2023, 9, 24],
        ],
        isCirca: true,
      },
    ],
    [
      "201X",
      {
        parts: [
          [2010, 1, 1],
          [2019, 12, 31],
        ],
        isCirca: true,
      },
    ],
    ["2023/..", { literal: "2023/.." }],
    ["yesterday", { literal: "yesterday" }],
  ])("%s is %j", (edtf, expected) => {
    expect(citedDate(edtf)).toEqual(expected);
  });

  test("is the first day in RIS, and text in no style where there is none", () => {
    const dated = (date: string) =>
      [...ris.write(invented({ articles: [{ ...full, published: date }] }), { collection: "articles" })].join(
        "",
      );
    expect(dated("[2023-09-18..2023-09-24]")).toContain("DA  - 2023/09/18/\r\n");
    expect(dated("2023/..")).toContain("DA  - ///2023/..\r\n");
    expect(dated("2023/..")).not.toContain("PY  -");
  });
});
