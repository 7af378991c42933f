import { expect, test } from "vitest";
import { isDrawable, undrawableTexts } from "./drawable.ts";

test("letters of Latin alphabets are drawn, with their marks, digits and signs", () => {
  for (const text of ["Türkiye", "Đà Nẵng", "Côte d’Ivoire", "US$ 100 m – 50 %", ""])
    expect(isDrawable(text), text).toBe(true);
});

test("texts of a drawing in other scripts are told by name, each once", () => {
  const svg =
    '<svg><text x="1">Kenya</text><text y="2"><tspan>القاهرة</tspan><tspan>2 May</tspan></text><text>القاهرة</text><path d="M0 0"/><text>北京 – Beijing</text></svg>';
  expect(undrawableTexts(svg)).toEqual(["القاهرة", "北京 – Beijing"]);
});
