import { expect, it } from "vitest";
import { elements, parseXml, textOf } from "../fixtures/parse-xml.ts";
import { figureHtml } from "./figure-html.ts";

it("a figure holds its narrow and its wide drawing, and an escaped caption", () => {
  const figure = parseXml(
    figureHtml({ narrow: "<ol><li>a</li></ol>", wide: "<svg/>", caption: "Equal <Earth>" }),
  );
  expect(elements(figure, "div").map(({ attributes }) => attributes.class)).toEqual(["dp-narrow", "dp-wide"]);
  expect(textOf(elements(figure, "figcaption")[0]!)).toBe("Equal <Earth>");
  expect(elements(parseXml(figureHtml({ narrow: "", wide: "" })), "figcaption")).toEqual([]);
});
